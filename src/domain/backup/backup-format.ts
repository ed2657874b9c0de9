/**
 * A backup: one JSON text a line, `\n` behind each, and nothing else.
 *
 *     {"ayumiBackup":{"format":1,…,"counts":{"participant":12,…}}}    header
 *     {"record":{"id":…,"fields":…,"stamps":…}}                       one line for each record
 *     {"unreadable":{…}}   {"handover":{…}}   {"setAside":{…}}        what is no readable record
 *     {"end":{"lines":240,"sha256":"…"}}                              footer
 *
 * `lines` counts what stands between header and footer; `sha256` (hex) is that of every byte before
 * the footer. A file is read from the top, in one go, and taken as a whole or not at all.
 *
 * Published as a JSON Schema in docs/backup.schema.json, which a test holds against this file.
 */
import * as z from 'zod/mini'

export const BACKUP_FORMAT = 1

/** Bytes. The largest pack takes 200 kB. */
export const MAX_LINE_BYTES = 4 * 1024 * 1024

const count = z.number().check(z.int(), z.gte(0))

export const headerSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  /** Version of the app that wrote it. */
  app: z.string(),
  /** ISO, UTC. */
  createdAt: z.iso.datetime(),
  /** Own data never become a sample, nor the sample own data. */
  kind: z.enum(['own', 'sample']),
  /** Device id, as in stamps. */
  device: z.string(),
  /** The scope of the organisation's own people on the device that wrote it. */
  home: z.string(),
  scopes: z.array(z.string()),
  /** How many records of each type, those that do not open among them. */
  counts: z.record(z.string(), count),
})

export type BackupHeader = z.infer<typeof headerSchema>

/** base64url without padding. */
const bytesText = z.string().check(z.regex(/^[\w-]*$/))

/** A record that did not open on the device that wrote the file: its row, for a key that may be found. */
const unreadableSchema = z.strictObject({
  id: z.string(),
  type: z.string(),
  subject: z.string(),
  scope: z.string(),
  epoch: z.number(),
  rev: z.string(),
  sealed: bytesText,
})

export type UnreadableLine = z.infer<typeof unreadableSchema>

/**
 * A hand-over that staff have not received. Its `plan` stands open (domain/kiosk/handover.ts); task,
 * progress and answers are sealed under the secret in the plan.
 */
const handoverSchema = z.strictObject({
  id: z.string(),
  order: z.number(),
  plan: z.record(z.string(), z.unknown()),
  given: z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('waiting') }),
    z.strictObject({ state: z.literal('inHands'), task: bytesText, progress: bytesText }),
    z.strictObject({ state: z.literal('finished'), answers: bytesText }),
  ]),
})

export type HandoverLine = z.infer<typeof handoverSchema>

/** A hand-over that did not open, as it lay there (bytes as `{"$bytes":"…"}`), and why it was set aside. */
const setAsideSchema = z.strictObject({
  id: z.string(),
  value: z.unknown(),
  why: z.nullable(z.record(z.string(), z.unknown())),
})

export type SetAsideLine = z.infer<typeof setAsideSchema>

export const footerSchema = z.strictObject({
  lines: count,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
})

export type BackupFooter = z.infer<typeof footerSchema>

/** The record itself is held against its type afterwards (record-types.ts). */
export const lineSchema = z.union([
  z.strictObject({ record: z.record(z.string(), z.unknown()) }),
  z.strictObject({ unreadable: unreadableSchema }),
  z.strictObject({ handover: handoverSchema }),
  z.strictObject({ setAside: setAsideSchema }),
  z.strictObject({ end: footerSchema }),
])

/** What the first line of a file of any format has. */
export const anyHeaderSchema = z.object({
  ayumiBackup: z.looseObject({ format: z.number().check(z.int(), z.gte(1)) }),
})
