import { app } from './app.ts'
import { common } from './common.ts'
import { lock } from './lock.ts'

export const entry = { ...app, ...common, ...lock }
