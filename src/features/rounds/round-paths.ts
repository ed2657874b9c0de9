/** Addresses of the screens of a round; nothing in them names anybody. */
import type { Rater } from '#domain/sheets/rater.ts'
import type { Round } from '#domain/sheets/round.ts'

type RoundPlace = Pick<Round, 'id' | 'participant'>

export const personPath = (participantId: string): string => `/participants/${participantId}`

export const chartsPath = (participantId: string): string => `${personPath(participantId)}/charts`

export const roundPath = ({ id, participant }: RoundPlace): string =>
  `${personPath(participant)}/rounds/${id}`

/** 面談: the round on a full screen for two. */
export const interviewPath = (round: RoundPlace): string => `${roundPath(round)}/interview`

export const sheetPath = (round: RoundPlace, rater: Rater): string => `${roundPath(round)}/${rater}`

/** A blank form of the round to be printed, and the way back from it. */
export const paperPath = (round: RoundPlace): string => `${roundPath(round)}/paper`

/** The sheet as one who copies it from paper begins it: at the day that stands there. */
export const paperEntryPath = (round: RoundPlace, rater: Rater): string =>
  `${sheetPath(round, rater)}?from=paper`

/** One sheet of several: an earlier version, or one submitted apart from the one that counts. */
export const versionPath = (round: RoundPlace, rater: Rater, sheetId: string): string =>
  `${sheetPath(round, rater)}?version=${sheetId}`

/** All that is prepared or out of hand. */
export const HANDOVERS_PATH = '/handover'

export const handoverPath = ({ id, participant }: RoundPlace): string =>
  `${HANDOVERS_PATH}?participant=${participant}&round=${id}`
