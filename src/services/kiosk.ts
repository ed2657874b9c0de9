/**
 * The participant's side of a hand-over. It knows the session secret and nothing else: no vault, no
 * keyring, no record. What it reads and keeps belongs to this one hand-over.
 */
import {
  blankProgress,
  advance,
  progressSchema,
  type KioskEvent,
  type KioskProgress,
} from '#domain/kiosk/kiosk-flow.ts'
import {
  taskSchema,
  type FinishedAnswers,
  type KioskLook,
  type KioskTask,
} from '#domain/kiosk/handover.ts'
import { now } from '#platform/clock.ts'
import { dropPass, type KioskPass } from '#platform/kiosk-pass.ts'
import type { AyumiDatabase } from '#storage/database.ts'
import { changeHandover, readHandover, type RowInHands } from '#storage/handover-store.ts'
import { fromBase64Url, type Bytes } from '#vault/bytes.ts'
import { openJson, sealJson } from '#vault/sealed-json.ts'

export interface Kiosk {
  readonly task: KioskTask
  /** With every event so far, kept or not. */
  progress(): KioskProgress
  /** Whether all of it is on the disk. */
  isKept(): boolean
  /** Resolves when the event is on the disk, and with it those that could not be kept before. */
  act(event: KioskEvent): Promise<KioskOutcome>
  /** Keeps again what could not be kept. */
  retry(): Promise<KioskOutcome>
  /** Seals the answers to the scope; from then on nothing on this device opens them but staff. */
  finish(): Promise<KioskOutcome>
}

export type KioskOutcome =
  | 'kept'
  /** The device refused to keep it (disk full, database gone): it is on screen only. */
  | 'notKept'
  /** Staff have taken it back, or it was handed in elsewhere. */
  | 'over'

/** What each sealed text of a hand-over is bound to. */
export const taskPlace = (id: string): string => `handover/${id}/task`
export const progressPlace = (id: string): string => `handover/${id}/progress`
export const finishedPlace = (id: string): string => `handover/${id}/finished`

/** Undefined when the hand-over is over, or the pass does not open it: then staff have to unlock. */
export async function openKiosk(
  database: AyumiDatabase,
  pass: KioskPass,
): Promise<Kiosk | undefined> {
  const secret = readSecret(pass)
  const row = secret && (await readHandover(database, pass.handover).catch(() => undefined))
  if (!secret || row?.state !== 'inHands') return undefined
  const task = taskSchema.safeParse(await openJson(secret, row.task, taskPlace(row.id)))
  const progress = await openProgress(secret, row)
  // What handing in needs is there before the answers are.
  void import('#vault/age.ts').catch(() => undefined)
  return task.success && progress
    ? createKiosk({ database, secret, row, task: task.data, progress })
    : undefined
}

interface KioskParts {
  readonly database: AyumiDatabase
  readonly secret: Bytes
  readonly row: RowInHands
  readonly task: KioskTask
  readonly progress: KioskProgress
}

function createKiosk(parts: KioskParts): Kiosk {
  const { database, secret, task } = parts
  const { id } = parts.row
  let { progress: kept } = parts
  let { edition } = parts.row
  let pending: readonly KioskEvent[] = []
  let queue: Promise<unknown> = Promise.resolve()

  const after = (events: readonly KioskEvent[]): KioskProgress =>
    events.reduce((progress, event) => advance(progress, event, task.items.length), kept)

  /** Over what another tab on the same hand-over has kept meanwhile. */
  const keepPending = async (): Promise<KioskOutcome> => {
    for (;;) {
      const events = pending
      const next = after(events)
      const sealed = await sealJson(secret, next, progressPlace(id))
      const isKept = await changeHandover(database, id, (row) =>
        row.state === 'inHands' && row.edition === edition
          ? { ...row, edition: edition + 1, progress: sealed }
          : undefined,
      )
      if (isKept) {
        kept = next
        edition += 1
        pending = pending.slice(events.length)
        return 'kept'
      }
      const row = await readHandover(database, id)
      const stored = row?.state === 'inHands' ? await openProgress(secret, row) : undefined
      if (row?.state !== 'inHands' || !stored) return 'over'
      kept = stored
      edition = row.edition
    }
  }

  /** Only what is on the disk is handed in, whichever tab has kept it. */
  const finishNow = async (): Promise<KioskOutcome> => {
    for (;;) {
      const outcome = await keepPending()
      if (outcome === 'over') dropPass()
      if (outcome !== 'kept') return outcome
      const answers = await sealFinished(parts, kept)
      const isHandedIn = await changeHandover(database, id, (row) =>
        row.state === 'inHands' && row.edition === edition
          ? { id, order: row.order, plan: row.plan, state: 'finished', answers }
          : undefined,
      )
      if (isHandedIn) {
        dropPass()
        return 'kept'
      }
    }
  }

  const inTurn = (work: () => Promise<KioskOutcome>): Promise<KioskOutcome> => {
    // Whatever went wrong, it is still on screen, and may be tried again.
    const result = queue.then(work).catch((): KioskOutcome => 'notKept')
    queue = result
    return result
  }

  return {
    task,
    progress: () => after(pending),
    isKept: () => pending.length === 0,
    act: (event) => {
      pending = [...pending, event]
      return inTurn(keepPending)
    },
    retry: () => inTurn(keepPending),
    finish: () => inTurn(finishNow),
  }
}

/**
 * Sealed twice: under the session secret, for this hand-over and no other, and then to the scope, whose
 * public recipient is no secret.
 */
async function sealFinished(
  { task, secret, row }: KioskParts,
  { answers, beganAt }: KioskProgress,
): Promise<Bytes> {
  const { sealTo } = await import('#vault/age.ts')
  const finishedAt = new Date(now()).toISOString()
  const finished: FinishedAnswers = { answers, beganAt: beganAt ?? finishedAt, finishedAt }
  return sealTo(task.recipient, await sealJson(secret, finished, finishedPlace(row.id)))
}

export async function openProgress(
  secret: Bytes,
  row: RowInHands,
): Promise<KioskProgress | undefined> {
  const parsed = progressSchema.safeParse(
    await openJson(secret, row.progress, progressPlace(row.id)),
  )
  return parsed.success ? parsed.data : undefined
}

/** The progress of a hand-over that nobody has begun. */
export const sealBlankProgress = (secret: Bytes, id: string, look: KioskLook): Promise<Bytes> =>
  sealJson(secret, blankProgress(look), progressPlace(id))

function readSecret({ secret }: KioskPass): Bytes | undefined {
  try {
    return fromBase64Url(secret)
  } catch {
    return undefined
  }
}
