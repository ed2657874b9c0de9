/**
 * Where hand-overs rest until staff have received them: beside the vault file, on this device
 * alone. Everything in them is sealed; in clear stand a random id, the order and how far it is.
 */
import { liveQuery } from 'dexie'
import * as z from 'zod/mini'
import type { AyumiDatabase, DeviceRow } from './database.ts'

const bytes = z.instanceof<typeof Uint8Array<ArrayBuffer>>(Uint8Array)

const common = {
  id: z.string(),
  /** In a group, who comes after whom: 0, 1, 2 … over all that were prepared. */
  order: z.number(),
  /** Sealed under the device key. */
  plan: bytes,
}

const rowSchema = z.readonly(
  z.discriminatedUnion('state', [
    z.object({ ...common, state: z.literal('waiting') }),
    z.object({
      ...common,
      state: z.literal('inHands'),
      /** Raised by every change, so that two tabs on one hand-over lose nothing of each other. */
      edition: z.number(),
      /** Sealed under the session secret, both. */
      task: bytes,
      progress: bytes,
    }),
    /** `answers` is an age file, sealed to the scope. */
    z.object({ ...common, state: z.literal('finished'), answers: bytes }),
  ]),
)

const setAsideSchema = z.object({ kept: z.unknown(), why: bytes })

export type HandoverRow = z.output<typeof rowSchema>
export type RowInHands = Extract<HandoverRow, { state: 'inHands' }>

const PREFIX = 'handover/'
/** Hand-overs that did not open, out of the way: nothing lists them, and nothing throws them away. */
const SET_ASIDE_PREFIX = 'set-aside/'

const keyOf = (id: string): string => PREFIX + id

/** What lies in the place of a hand-over, whatever it is. */
export interface KeptHandover {
  readonly id: string
  readonly value: unknown
  /** Absent when it is no row that this version can read. */
  readonly row: HandoverRow | undefined
}

/** All there are, in their order; those that cannot be read come last. */
export async function readAllHandovers({
  device,
}: Pick<AyumiDatabase, 'device'>): Promise<readonly KeptHandover[]> {
  const rows = await device.where('key').startsWith(PREFIX).toArray()
  const orderOf = ({ row }: KeptHandover): number => row?.order ?? Number.MAX_VALUE
  return rows.map(toKept).toSorted((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1))
}

/** Those that can be read, in their order. */
export async function readHandovers(database: AyumiDatabase): Promise<readonly HandoverRow[]> {
  return (await readAllHandovers(database)).flatMap(({ row }) => row ?? [])
}

/** Calls back with all of them now and after every change, in every tab. Returns how to stop. */
export function watchHandovers(
  database: AyumiDatabase,
  onHandovers: (handovers: readonly KeptHandover[]) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => readAllHandovers(database)).subscribe(onHandovers, onError)
  return () => subscription.unsubscribe()
}

export async function readHandover(
  { device }: AyumiDatabase,
  id: string,
): Promise<HandoverRow | undefined> {
  const found = await device.get(keyOf(id))
  return found && toKept(found).row
}

function toKept({ key, value }: DeviceRow): KeptHandover {
  const id = key.slice(PREFIX.length)
  const parsed = rowSchema.safeParse(value)
  return { id, value, row: parsed.success && parsed.data.id === id ? parsed.data : undefined }
}

export async function keepHandover({ device }: AyumiDatabase, row: HandoverRow): Promise<void> {
  await device.put({ key: keyOf(row.id), value: row })
}

/**
 * Puts a row in place of the one as it stands now. False, and nothing is changed, when `change`
 * finds that it is no longer what it was (undefined).
 */
export async function changeHandover(
  database: AyumiDatabase,
  id: string,
  change: (current: HandoverRow) => HandoverRow | undefined,
): Promise<boolean> {
  return database.transaction('rw', database.device, async () => {
    const current = await readHandover(database, id)
    const next = current && change(current)
    if (!next) return false
    await keepHandover(database, next)
    return true
  })
}

/**
 * Deletes a row that is still as it was read. False, and it stays, when the participant has gone on
 * meanwhile, or it is gone.
 */
export async function deleteHandover(database: AyumiDatabase, read: HandoverRow): Promise<boolean> {
  return database.transaction('rw', database.device, async () => {
    const current = await readHandover(database, read.id)
    if (!current || !isSame(current, read)) return false
    await database.device.delete(keyOf(read.id))
    return true
  })
}

/**
 * Moves what does not open out of the way, as it lies there, with `why` sealed beside it. False, and
 * it stays, when it is no longer what was read.
 */
export async function setAsideHandover(
  database: AyumiDatabase,
  { id, value }: KeptHandover,
  why: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const { device } = database
  return database.transaction('rw', device, async () => {
    const current = await device.get(keyOf(id))
    if (!current || !isSame(current.value, value)) return false
    // Added, not put: nothing that was set aside before is written over.
    await device.add({ key: SET_ASIDE_PREFIX + id, value: { kept: current.value, why } })
    await device.delete(current.key)
    return true
  })
}

/** What was set aside, and why, sealed; `why` is undefined where that is not readable. */
export interface SetAsideHandover {
  readonly id: string
  readonly kept: unknown
  readonly why: Uint8Array<ArrayBuffer> | undefined
}

export async function readSetAside({
  device,
}: Pick<AyumiDatabase, 'device'>): Promise<readonly SetAsideHandover[]> {
  const rows = await device.where('key').startsWith(SET_ASIDE_PREFIX).toArray()
  return rows.map(({ key, value }) => {
    const parsed = setAsideSchema.safeParse(value)
    const { kept, why } = parsed.success ? parsed.data : { kept: value, why: undefined }
    return { id: key.slice(SET_ASIDE_PREFIX.length), kept, why }
  })
}

/** Where a row of a restore goes. */
export type HandoverPlace = 'handover' | 'setAside'

/**
 * For a restore, inside its transaction: adds those of which nothing is here. With `isAll`, what is here and not
 * among them goes.
 */
export async function restoreHandovers(
  { device }: AyumiDatabase,
  rows: readonly { readonly place: HandoverPlace; readonly id: string; readonly value: unknown }[],
  isAll: boolean,
): Promise<void> {
  if (isAll) await device.where('key').startsWithAnyOf([PREFIX, SET_ASIDE_PREFIX]).delete()
  for (const { place, id, value } of rows) {
    const keys = { handover: keyOf(id), setAside: SET_ASIDE_PREFIX + id }
    const isHere = (await device.where('key').anyOf(Object.values(keys)).count()) > 0
    if (!isHere) await device.add({ key: keys[place], value })
  }
}

/** Every change of a row makes new sealed bytes; what is no row may be anything. */
export function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return Object.is(one, other)
  const [names, others] = [Object.keys(one), Object.keys(other)]
  return (
    names.length === others.length &&
    names.every((name) => isSame(Reflect.get(one, name), Reflect.get(other, name)))
  )
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
