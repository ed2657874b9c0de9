/**
 * A record: fields, each with the stamp of its last write, and what merging needs to be exact.
 *
 * Per field the higher stamp wins. Two devices that changed the same field without having seen
 * each other leave both values: the lower one waits in `unsettled` until a person settles it by
 * writing the field again. `seen` is what makes "without having seen each other" decidable: the
 * last stamp of every device whose writes this copy of the record includes (a version vector, as
 * in dotted version vector sets, Almeida et al. 2014).
 *
 * merge is commutative, associative and idempotent; the property tests hold it to that.
 */
import { canonicalJson, sameValue } from './canonical-json.ts'
import { laterStamp, stampDevice, type Stamp } from './stamp.ts'

export type Fields = Readonly<Record<string, unknown>>

export interface UnsettledValue {
  readonly value: unknown
  readonly stamp: Stamp
}

export interface StoredRecord<F extends Fields = Fields> {
  readonly id: string
  readonly type: string
  /** Who may see it: partition = authorisation = key = cursor. */
  readonly scope: string
  /** Version of the type's field list that wrote it last. */
  readonly schema: number
  readonly fields: F
  readonly stamps: Readonly<Record<string, Stamp>>
  readonly unsettled?: Readonly<Record<string, readonly UnsettledValue[]>>
  readonly seen: Readonly<Record<string, Stamp>>
  /** The staff profile behind the last write. */
  readonly author: { readonly staff: string; readonly stamp: Stamp }
}

/** One write to one record: the fields that change, by whom, and when. */
export interface RecordWrite<F extends Fields = Fields> {
  readonly fields: Partial<F>
  readonly schema: number
  readonly staff: string
  readonly stamp: Stamp
}

export function createRecord<F extends Fields>(
  identity: Pick<StoredRecord, 'id' | 'type' | 'scope'>,
  write: RecordWrite<F> & { readonly fields: F },
): StoredRecord<F> {
  const { fields, schema, staff, stamp } = write
  return {
    ...identity,
    schema,
    fields,
    stamps: Object.fromEntries(Object.keys(fields).map((name) => [name, stamp])),
    seen: { [stampDevice(stamp)]: stamp },
    author: { staff, stamp },
  }
}

/**
 * The record after a write. Fields written with the value they already have keep their stamp,
 * unless a rival value waits: then writing settles it. `stamp` must be later than every stamp in
 * the record (see `latestStamp`).
 */
export function changeRecord<F extends Fields>(
  record: StoredRecord<F>,
  write: RecordWrite<F>,
): StoredRecord<F> {
  const changed = changedNames(record, write.fields)
  if (changed.length === 0) return record
  const { stamp } = write
  const { unsettled, ...rest } = record
  return withUnsettled(
    {
      ...rest,
      schema: Math.max(record.schema, write.schema),
      fields: { ...record.fields, ...pick(write.fields, changed) },
      stamps: { ...record.stamps, ...Object.fromEntries(changed.map((name) => [name, stamp])) },
      seen: { ...record.seen, [stampDevice(stamp)]: stamp },
      author: { staff: write.staff, stamp },
    },
    omit(unsettled ?? {}, changed),
  )
}

/** The fields that a write would really change, or settle. */
export const changedNames = (record: StoredRecord, fields: Fields): string[] =>
  Object.keys(fields).filter(
    (name) => record.unsettled?.[name] || !sameValue(record.fields[name], fields[name]),
  )

/** The highest stamp a record holds: a device's clock is advanced past it before it writes. */
export function latestStamp(record: StoredRecord): Stamp | undefined {
  return Object.values(record.seen).reduce<Stamp | undefined>(
    (latest, stamp) => laterStamp(latest, stamp),
    undefined,
  )
}

/** Two copies of one record become the copy that includes both. */
export function mergeRecords(a: StoredRecord, b: StoredRecord): StoredRecord {
  const fields: Record<string, unknown> = {}
  const stamps: Record<string, Stamp> = {}
  const unsettled: Record<string, UnsettledValue[]> = {}
  for (const name of new Set([...Object.keys(a.stamps), ...Object.keys(b.stamps)].toSorted())) {
    const [winner, ...losers] = survivingValues(a, b, name)
    if (!winner) continue
    fields[name] = winner.value
    stamps[name] = winner.stamp
    if (losers.length > 0) unsettled[name] = losers
  }
  const merged = {
    id: a.id,
    type: a.type,
    scope: a.scope,
    schema: Math.max(a.schema, b.schema),
    fields,
    stamps,
    seen: laterOfEach(a.seen, b.seen),
    author: a.author.stamp < b.author.stamp ? b.author : a.author,
  }
  return withUnsettled(merged, unsettled)
}

/**
 * The values of one field that neither copy has seen replaced, highest first. A value that one
 * copy lacks although it has seen its stamp was replaced there, so it goes.
 */
function survivingValues(a: StoredRecord, b: StoredRecord, name: string): UnsettledValue[] {
  const [ofA, ofB] = [valuesOf(a, name), valuesOf(b, name)]
  const held = (values: readonly UnsettledValue[], { stamp, value }: UnsettledValue) =>
    values.some((other) => other.stamp === stamp && sameValue(other.value, value))
  const survives = (value: UnsettledValue, others: UnsettledValue[], other: StoredRecord) =>
    held(others, value) || !hasSeen(other, value.stamp)
  const fromA = ofA.filter((value) => survives(value, ofB, b))
  const fromB = ofB.filter((value) => survives(value, ofA, a) && !held(fromA, value))
  const surviving = [...fromA, ...fromB]
  // Two devices that write under one id (a copied disk) can each believe the other's value replaced.
  return (surviving.length > 0 ? surviving : [...ofA, ...ofB]).toSorted(byStampThenValue)
}

function valuesOf(record: StoredRecord, name: string): UnsettledValue[] {
  const stamp = record.stamps[name]
  if (stamp === undefined) return []
  return [{ value: record.fields[name], stamp }, ...(record.unsettled?.[name] ?? [])]
}

function hasSeen(record: StoredRecord, stamp: Stamp): boolean {
  const last = record.seen[stampDevice(stamp)]
  return last !== undefined && last >= stamp
}

function byStampThenValue(a: UnsettledValue, b: UnsettledValue): number {
  if (a.stamp !== b.stamp) return a.stamp < b.stamp ? 1 : -1
  return canonicalJson(a.value) < canonicalJson(b.value) ? 1 : -1
}

function laterOfEach(a: StoredRecord['seen'], b: StoredRecord['seen']): StoredRecord['seen'] {
  const devices = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted()
  return Object.fromEntries(
    devices.flatMap((device) => {
      const later = laterStamp(a[device], b[device])
      return later === undefined ? [] : [[device, later]]
    }),
  )
}

function withUnsettled<F extends Fields>(
  record: StoredRecord<F>,
  unsettled: Record<string, readonly UnsettledValue[]>,
): StoredRecord<F> {
  return Object.keys(unsettled).length > 0 ? { ...record, unsettled } : record
}

const pick = (source: object, names: readonly string[]) =>
  Object.fromEntries(Object.entries(source).filter(([name]) => names.includes(name)))

const omit = <V>(source: Readonly<Record<string, V>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(source).filter(([name]) => !names.includes(name)))
