import * as z from 'zod/mini'

/** Who answered a sheet: 本人, 支援員, or both together after comparing (協同評価). */
export const RATERS = ['self', 'staff', 'agreed'] as const

export const raterSchema = z.enum(RATERS)

export type Rater = z.output<typeof raterSchema>

/** The two who rate without seeing each other's answers. */
export type Side = Exclude<Rater, 'agreed'>
