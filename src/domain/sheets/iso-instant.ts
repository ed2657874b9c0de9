import * as z from 'zod/mini'

/**
 * A moment, as `Date.prototype.toISOString` writes it: UTC, milliseconds, always the same width,
 * so that the order of the texts is the order in time.
 */
export const isoInstant = z.iso.datetime({ precision: 3 })
