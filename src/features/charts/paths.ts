import type { Rater } from '#domain/sheets/rater.ts'

export const participantPath = (participant: string): string => `/participants/${participant}`

export const roundPath = (participant: string, round: string): string =>
  `${participantPath(participant)}/rounds/${round}`

/** 面談: the round on a full screen for two. */
export const interviewPath = (participant: string, round: string): string =>
  `${roundPath(participant, round)}/interview`

export const sheetPath = (participant: string, round: string, rater: Rater): string =>
  `${roundPath(participant, round)}/${rater}`
