/**
 * Hand-overs in a backup. On the device their plans rest under its key, which a backup does not hold;
 * in the file the plan stands open, and the restoring device seals it under a key of its own.
 */
import type { HandoverLine, SetAsideLine } from '#domain/backup/backup-format.ts'
import type { AyumiDatabase } from '#storage/database.ts'
import {
  readAllHandovers,
  readSetAside,
  type HandoverPlace,
  type HandoverRow,
  type KeptHandover,
} from '#storage/handover-store.ts'
import { fromBase64Url, toBase64Url, type Bytes } from '#vault/bytes.ts'
import { openJson, sealJson } from '#vault/sealed-json.ts'
import { openPlan, planPlace } from '#services/handover-plans.ts'
import { setAsidePlace } from '#services/set-aside.ts'
import type { Session } from '#services/session.ts'

type Line = { readonly handover: HandoverLine } | { readonly setAside: SetAsideLine }

export async function handoverLines(
  session: Session,
  device: AyumiDatabase['device'],
): Promise<readonly Line[]> {
  const handovers = await Promise.all(
    (await readAllHandovers({ device })).map((kept) => toLine(session, kept)),
  )
  const setAside = await Promise.all(
    (await readSetAside({ device })).map(async ({ id, kept, why }) => ({
      setAside: { id, value: toText(kept), why: why ? await openWhy(session, id, why) : null },
    })),
  )
  return [...handovers, ...setAside].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

const orderOf = (line: Line): string =>
  'handover' in line ? `2 ${line.handover.id}` : `3 ${line.setAside.id}`

/** One that does not open here is taken along as it lies there. */
async function toLine(session: Session, { id, value, row }: KeptHandover): Promise<Line> {
  const plan = row && (await openPlan(session, row))
  const given = row && plan && (await givenOf(session, row))
  if (!row || !plan || !given) return { setAside: { id, value: toText(value), why: null } }
  return { handover: { id, order: row.order, plan: { ...plan }, given } }
}

async function givenOf(
  { vault: { keyring } }: Session,
  row: HandoverRow,
): Promise<HandoverLine['given'] | undefined> {
  if (row.state === 'waiting') return { state: 'waiting' }
  if (row.state === 'inHands') {
    const { state, task, progress } = row
    return { state, task: toBase64Url(task), progress: toBase64Url(progress) }
  }
  const { openWith } = await import('#vault/age.ts')
  const identity = keyring.scopes[keyring.home]?.identity.identity
  const answers = identity ? await openWith(identity, row.answers) : null
  return answers ? { state: 'finished', answers: toBase64Url(answers) } : undefined
}

async function openWhy(session: Session, id: string, why: Bytes): Promise<SetAsideLine['why']> {
  const opened = await openJson(session.vault.deviceKey, why, setAsidePlace(id)).catch(() => null)
  return isObject(opened) ? opened : null
}

export interface RestoredHandover {
  readonly place: HandoverPlace
  readonly id: string
  readonly value: unknown
}

/** The row of a line on this device. */
export async function fromHandoverLine(
  { vault }: Session,
  { id, order, plan, given }: HandoverLine,
): Promise<RestoredHandover> {
  const common = { id, order, plan: await sealJson(vault.deviceKey, plan, planPlace(id)) }
  return { place: 'handover', id, value: { ...common, ...(await rowOf(vault.keyring, given)) } }
}

async function rowOf(
  { scopes, home }: Session['vault']['keyring'],
  given: HandoverLine['given'],
): Promise<object> {
  if (given.state === 'waiting') return given
  if (given.state === 'inHands') {
    const [task, progress] = [fromBase64Url(given.task), fromBase64Url(given.progress)]
    return { state: given.state, edition: 1, task, progress }
  }
  const { sealTo } = await import('#vault/age.ts')
  const recipient = scopes[home]?.identity.recipient
  if (recipient === undefined) throw new Error('a device holds the keys of its home scope')
  return { state: given.state, answers: await sealTo(recipient, fromBase64Url(given.answers)) }
}

/** What nobody has set aside yet goes back to where staff see it. */
export async function fromSetAsideLine(
  { vault }: Session,
  { id, value, why }: SetAsideLine,
): Promise<RestoredHandover> {
  const kept = fromText(value)
  if (!why) return { place: 'handover', id, value: kept }
  const sealed = await sealJson(vault.deviceKey, why, setAsidePlace(id))
  return { place: 'setAside', id, value: { kept, why: sealed } }
}

/** JSON of what lies in a row; bytes become `{ $bytes }`. */
function toText(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: toBase64Url(value) }
  if (Array.isArray(value)) return value.map(toText)
  return isObject(value) ? mapValues(value, toText) : value
}

function fromText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromText)
  if (!isObject(value)) return value
  const { $bytes } = value
  return typeof $bytes === 'string' ? fromBase64Url($bytes) : mapValues(value, fromText)
}

const mapValues = (source: object, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(source).map(([name, value]) => [name, change(value)]))

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
