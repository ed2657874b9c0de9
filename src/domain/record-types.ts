/**
 * The one list of record types. Storage, backup, sync and tests go by it; a new kind of record is
 * a line here and the file that holds its schema.
 */
import * as z from 'zod/mini'
import { packRecordSchema } from './instruments/pack-record.ts'
import { interviewSchema } from './interviews/interview.ts'
import { officeSchema } from './offices/office.ts'
import { consentSchema } from './participants/consent.ts'
import { noteSchema } from './participants/note.ts'
import { participantSchema } from './participants/participant.ts'
import type { Fields, StoredRecord } from './shared/record.ts'
import { err, ok, type Result } from './shared/result.ts'
import { stampSchema } from './shared/stamp.ts'
import { roundSchema } from './sheets/round.ts'
import { maySheetChange, sheetSchema } from './sheets/sheet.ts'
import { staffSchema } from './staff/staff.ts'

interface RecordTypeDefinition {
  /** Raised by one with every change of the field list; changes only add. */
  readonly schema: number
  /** Whether every member of the organisation reads it, or those who work with its people. */
  readonly scope: 'home' | 'network'
  readonly fields: z.ZodMiniType<Fields>
  /** Whether these fields of a stored record may still change; they may where this is absent. */
  readonly mayChange?: (current: Fields, names: readonly string[]) => boolean
}

export const recordTypes = {
  participant: { schema: 1, scope: 'home', fields: participantSchema },
  consent: { schema: 1, scope: 'home', fields: consentSchema },
  note: { schema: 1, scope: 'home', fields: noteSchema },
  round: { schema: 1, scope: 'home', fields: roundSchema },
  sheet: { schema: 3, scope: 'home', fields: sheetSchema, mayChange: maySheetChange },
  interview: { schema: 1, scope: 'home', fields: interviewSchema },
  staff: { schema: 1, scope: 'home', fields: staffSchema },
  office: { schema: 1, scope: 'network', fields: officeSchema },
  pack: { schema: 1, scope: 'network', fields: packRecordSchema },
} as const satisfies Readonly<Record<string, RecordTypeDefinition>>

export type RecordType = keyof typeof recordTypes

export type FieldsOf<T extends RecordType> = z.infer<(typeof recordTypes)[T]['fields']>

export type RecordOf<T extends RecordType> = StoredRecord<FieldsOf<T>>

/** One record to write. A record that does not exist yet needs all its fields. */
export type Change = {
  readonly [T in RecordType]: {
    readonly type: T
    readonly id: string
    readonly fields: Partial<FieldsOf<T>>
    /**
     * For changes inside a field (one answer of a sheet): what the fields become, given what is
     * stored at the moment of writing. Takes the place of `fields` when the record exists, and is
     * asked again if another tab was faster.
     */
    readonly edit?: (current: FieldsOf<T>) => Partial<FieldsOf<T>>
    /**
     * What was read before it was changed, for changes of whole fields. Where a field is no longer
     * that, nothing is written: another tab has changed it, and nobody has looked at what it wrote.
     */
    readonly from?: Partial<FieldsOf<T>>
  }
}[RecordType]

export interface FieldProblem {
  /** Where in the fields: 'answers.7'. */
  readonly path: string
  readonly message: string
}

/** Fields in their stored form; fields that this version does not know are kept as they are. */
export function checkFields(
  type: RecordType,
  fields: Fields,
): Result<Fields, readonly FieldProblem[]> {
  const definition: RecordTypeDefinition = recordTypes[type]
  const parsed = definition.fields.safeParse(fields)
  return parsed.success ? ok({ ...fields, ...parsed.data }) : err(toProblems(parsed.error))
}

const toProblems = ({ issues }: z.core.$ZodError): FieldProblem[] =>
  issues.map(({ path, message }) => ({ path: path.join('.'), message }))

/** Whether a stored record lets these fields be changed: a submitted sheet does not. */
export function mayChange(type: RecordType, current: Fields, names: readonly string[]): boolean {
  const definition: RecordTypeDefinition = recordTypes[type]
  return definition.mayChange?.(current, names) ?? true
}

/** The random id of the participant a record is about, or '' when it is about nobody. */
export function subjectOf({ id, type, fields }: StoredRecord): string {
  if (type === 'participant') return id
  const { participant } = fields
  return typeof participant === 'string' ? participant : ''
}

const unsettledSchema = z.array(z.object({ value: z.unknown(), stamp: stampSchema }))

export const recordSchema = z.object({
  id: z.string(),
  type: z.string(),
  scope: z.string(),
  schema: z.number(),
  fields: z.record(z.string(), z.unknown()),
  stamps: z.record(z.string(), stampSchema),
  unsettled: z.exactOptional(z.record(z.string(), unsettledSchema)),
  seen: z.record(z.string(), stampSchema),
  author: z.object({ staff: z.string(), stamp: stampSchema }),
})

/** A record from its opened text, or `null` when it is none (see `checkRecord`). */
export function parseRecord(text: string): StoredRecord | null {
  const record = checkRecord(parseJson(text))
  return record.ok ? record.value : null
}

/**
 * A record from what may be one. A type or schema newer than this version is passed on untouched: it
 * is kept, shown read-only where possible, and synced.
 */
export function checkRecord(value: unknown): Result<StoredRecord, readonly FieldProblem[]> {
  const parsed = recordSchema.safeParse(value)
  if (!parsed.success) return err(toProblems(parsed.error))
  const record = parsed.data
  if (!isKnown(record)) return ok(record)
  const { type } = record
  const fields = isRecordType(type) ? checkFields(type, record.fields) : ok(record.fields)
  return fields.ok ? ok({ ...record, fields: fields.value }) : fields
}

/** Whether this version knows all that the record may hold. */
export const isKnown = ({ type, schema }: Pick<StoredRecord, 'type' | 'schema'>): boolean =>
  isRecordType(type) && schema <= recordTypes[type].schema

const isRecordType = (type: string): type is RecordType => Object.hasOwn(recordTypes, type)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
