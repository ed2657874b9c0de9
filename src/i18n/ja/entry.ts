import { app } from './app.ts'
import { common } from './common.ts'
import { lock } from './lock.ts'

/** What stands on screen before anybody has unlocked. */
export const entry = { ...app, ...common, ...lock } as const
