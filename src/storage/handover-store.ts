/**
 * Where hand-overs rest until staff have received them: beside the vault file, on this device
 * alone. Everything in them is sealed; in clear stand a random id, the order and how far it is.
 */
import { liveQuery } from 'dexie'
import * as z from 'zod/mini'
import type { AyumiDatabase } from './database.ts'

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

export type HandoverRow = z.output<typeof rowSchema>
export type RowInHands = Extract<HandoverRow, { state: 'inHands' }>

const PREFIX = 'handover/'

const keyOf = (id: string): string => PREFIX + id

/** In their order. A row that cannot be read is left where it is, and left out. */
export async function readHandovers({ device }: AyumiDatabase): Promise<readonly HandoverRow[]> {
  const rows = await device.where('key').startsWith(PREFIX).toArray()
  return rows
    .map(({ value }) => rowSchema.safeParse(value))
    .flatMap((parsed) => (parsed.success ? [parsed.data] : []))
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/** Calls back with all of them now and after every change, in every tab. Returns how to stop. */
export function watchHandovers(
  database: AyumiDatabase,
  onRows: (rows: readonly HandoverRow[]) => void,
  onError: () => void,
): () => void {
  const subscription = liveQuery(() => readHandovers(database)).subscribe(onRows, onError)
  return () => subscription.unsubscribe()
}

export async function readHandover(
  { device }: AyumiDatabase,
  id: string,
): Promise<HandoverRow | undefined> {
  const parsed = rowSchema.safeParse((await device.get(keyOf(id)))?.value)
  return parsed.success ? parsed.data : undefined
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

/** Every change of a row makes new sealed bytes. */
export function isSame(one: HandoverRow, other: HandoverRow): boolean {
  const bytesOf = (row: HandoverRow): Uint8Array =>
    row.state === 'waiting' ? row.plan : row.state === 'inHands' ? row.progress : row.answers
  const [a, b] = [bytesOf(one), bytesOf(other)]
  return one.state === other.state && a.length === b.length && a.every((byte, at) => byte === b[at])
}
