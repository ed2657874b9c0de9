import type { Side } from '#domain/sheets/rater.ts'
import type { Round } from '#domain/sheets/round.ts'

type RoundPlace = Pick<Round, 'id' | 'participant'>

export const roundPath = ({ id, participant }: RoundPlace): string =>
  `/participants/${participant}/rounds/${id}`

export const sheetPath = (round: RoundPlace, side: Side): string => `${roundPath(round)}/${side}`
