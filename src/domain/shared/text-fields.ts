/** Schemas of the text that records hold. Text is trimmed; lengths are those of JavaScript strings. */
import * as z from 'zod/mini'
import { isoDate } from './dates.ts'

/** Text that may stay empty, and is when an older record lacks it. */
export const optionalText = (max: number) =>
  z.prefault(z.string().check(z.trim(), z.maxLength(max)), '')

export const requiredText = (max: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(max))

/** The id of another record. */
export const recordId = z.string().check(z.minLength(1), z.maxLength(64))

/** Put away but kept, since when and why: 'moved to another office', 'left the programme'. */
export const archivedSchema = z.prefault(
  z.nullable(z.object({ on: isoDate, reason: optionalText(200) })),
  null,
)

/** null while in use. */
export type Archived = z.infer<typeof archivedSchema>
