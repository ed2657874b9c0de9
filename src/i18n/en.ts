import type { Messages } from './ja.ts'
import { app } from './en/app.ts'
import { charts } from './en/charts.ts'
import { common } from './en/common.ts'
import { lock } from './en/lock.ts'
import { packs } from './en/packs.ts'
import { participants } from './en/participants.ts'
import { rounds } from './en/rounds.ts'
import { security } from './en/security.ts'
import { settings } from './en/settings.ts'

/** Every message in English. */
export const en: Messages = {
  ...app,
  ...charts,
  ...common,
  ...lock,
  ...packs,
  ...participants,
  ...rounds,
  ...security,
  ...settings,
}
