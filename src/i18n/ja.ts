import { app } from './ja/app.ts'
import { charts } from './ja/charts.ts'
import { common } from './ja/common.ts'
import { lock } from './ja/lock.ts'
import { packs } from './ja/packs.ts'
import { participants } from './ja/participants.ts'
import { rounds } from './ja/rounds.ts'
import { security } from './ja/security.ts'
import { settings } from './ja/settings.ts'

/** Every message, in the source language. */
export const ja = {
  ...app,
  ...charts,
  ...common,
  ...lock,
  ...packs,
  ...participants,
  ...rounds,
  ...security,
  ...settings,
} as const

export type MessageKey = keyof typeof ja

/** What every language has to say. */
export type Messages = Readonly<Record<MessageKey, string>>
