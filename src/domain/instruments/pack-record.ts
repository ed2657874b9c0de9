/**
 * The record 'pack': one version of an instrument pack, kept as long as a sheet may name it.
 * Its id is made from the pack's hash, so the same pack is one record on every device.
 */
import * as z from 'zod/mini'
import { archivedSchema } from '#domain/shared/text-fields.ts'
import { packSchema } from './pack.ts'

export const packRecordSchema = z.object({
  pack: packSchema,
  hash: z.string(),
  /** Put away: no new rounds, but old sheets still show with it. */
  archived: archivedSchema,
})

export type PackRecordFields = Readonly<z.infer<typeof packRecordSchema>>
