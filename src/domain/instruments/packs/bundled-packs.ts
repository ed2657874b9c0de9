import type { Pack } from '#domain/instruments/pack.ts'
import { gn25 } from './gn-25.ts'
import { sample25 } from './sample-25.ts'
import { ts59 } from './ts-59.ts'

/** Every pack that comes with the app, in the order in which they are offered. */
export const bundledPacks: readonly Pack[] = [gn25, ts59, sample25]
