/**
 * 「本人に渡す」, the side of staff: giving the tablet out of one's hands, and receiving what came
 * back. Giving it out of one's hands ends with a lock, which is the caller's.
 */
import {
  finishedSchema,
  sheetOfHandover,
  type FinishedAnswers,
  type HandoverPlan,
} from '#domain/kiosk/handover.ts'
import type { Change } from '#domain/record-types.ts'
import type { SheetFields } from '#domain/sheets/sheet.ts'
import { now } from '#platform/clock.ts'
import { keepPass } from '#platform/kiosk-pass.ts'
import {
  changeHandover,
  deleteHandover,
  readHandovers,
  type HandoverRow,
} from '#storage/handover-store.ts'
import { fromBase64Url, fromUtf8 } from '#vault/bytes.ts'
import { sealJson } from '#vault/sealed-json.ts'
import { openPlans } from './handover-plans.ts'
import { openProgress, sealBlankProgress, taskPlace } from './kiosk.ts'
import type { Session } from './session.ts'

export interface PreparedHandover {
  readonly id: string
  readonly state:
    /** Nobody has had it yet. */
    | 'waiting'
    /** Given out of hand and not handed in. */
    | 'inHands'
    /** Handed in, and not received yet. */
    | 'handedIn'
    /** Handed in without one answer: nothing to make a sheet of. */
    | 'unanswered'
    /** Handed in, but what was handed in does not open. */
    | 'unreadable'
  readonly plan: HandoverPlan
  readonly answered: number
}

/** What is prepared or out of hand, in its order. Call `receiveAnswers` before. */
export async function listHandovers(session: Session): Promise<readonly PreparedHandover[]> {
  const { device } = session
  const opened = await openPlans(session, await readHandovers(device.database))
  return Promise.all(
    opened.map(async ({ row, plan }): Promise<PreparedHandover> => {
      const { id } = row
      if (row.state === 'waiting') return { id, state: row.state, plan, answered: 0 }
      const answers = await answersOf(session, row, plan)
      const answered = Object.keys(answers ?? {}).length
      if (row.state === 'inHands') return { id, state: row.state, plan, answered }
      const state = answered > 0 ? 'handedIn' : 'unanswered'
      return { id, state: answers ? state : 'unreadable', plan, answered }
    }),
  )
}

/**
 * Gives this tab the pass of one hand-over, the same again where it was broken off. The tablet is
 * out of hand when the app has locked: until then the keyring is still here. False when it is gone.
 */
export async function handOver(session: Session, id: string): Promise<boolean> {
  const { device } = session
  const rows = await readHandovers(device.database)
  const row = rows.find((each) => each.id === id)
  const [opened] = row ? await openPlans(session, [row]) : []
  if (!row || !opened) return false
  const { secret: text, task } = opened.plan
  const secret = fromBase64Url(text)
  const sealed = {
    task: await sealJson(secret, task, taskPlace(id)),
    progress: await sealBlankProgress(secret, id, task.look),
  }
  const isOut = await changeHandover(device.database, id, (current) => {
    if (current.state === 'inHands') return current
    const { order, plan } = current
    return { id, order, plan, state: 'inHands', edition: 1, ...sealed }
  })
  if (isOut) keepPass({ handover: id, secret: text })
  return isOut
}

/** A sheet that was received at this unlocking. */
export interface ReceivedSheet {
  /** Id of the sheet. */
  readonly sheet: string
  readonly displayName: string
  readonly answered: number
  readonly total: number
}

/**
 * What was handed in becomes the participants' sheets, through the write door; a hand-over goes in
 * the same transaction as its sheet comes. What could not be kept waits for the next unlocking.
 */
export async function receiveAnswers(session: Session): Promise<readonly ReceivedSheet[]> {
  const { device, vault } = session
  const rows = (await readHandovers(device.database)).filter(({ state }) => state === 'finished')
  const received: ReceivedSheet[] = []
  for (const { row, plan } of await openPlans(session, rows)) {
    const finished = row.state === 'finished' && (await openFinished(session, row.answers))
    if (!finished || Object.keys(finished.answers).length === 0) continue
    const fields = sheetOfHandover(plan, finished, vault.keyring.device)
    if (!(await keepSheet(session, { id: row.id, plan, fields }))) continue
    const { sheet, task } = plan
    received.push({
      sheet,
      displayName: task.displayName,
      answered: Object.keys(finished.answers).length,
      total: task.items.length,
    })
  }
  return received
}

/** Sets a hand-over aside with what was answered: it counts nowhere and stays in the history. */
export async function discardHandover(
  session: Session,
  { id, plan }: PreparedHandover,
  reason: string,
): Promise<boolean> {
  const row = (await readHandovers(session.device.database)).find((each) => each.id === id)
  if (!row) return true
  const answers = await answersOf(session, row, plan)
  // What does not open is not thrown away.
  if (!answers) return false
  const at = new Date(now()).toISOString()
  const finished: FinishedAnswers = { answers, beganAt: at, finishedAt: at }
  const sheet = sheetOfHandover(plan, finished, session.vault.keyring.device)
  const fields = { ...sheet, submittedAt: null, discarded: { reason } }
  return keepSheet(session, { id, plan, fields })
}

/** Takes back one that nobody has had yet. */
export const cancelHandover = ({ device }: Session, id: string): Promise<void> =>
  deleteHandover(device.database, id)

interface HandedIn {
  /** Of the hand-over. */
  readonly id: string
  readonly plan: HandoverPlan
  readonly fields: SheetFields
}

async function keepSheet(
  { device, door, records }: Session,
  { id, plan, fields }: HandedIn,
): Promise<boolean> {
  const { database } = device
  const change: Change = { type: 'sheet', id: plan.sheet, fields }
  const isThere = async () => (await records.find('sheet', plan.sheet)) !== undefined
  if (!(await isThere())) {
    const written = await door.write([change], () => deleteHandover(database, id))
    // Refused as frozen, it was received in another tab at the same moment.
    if (!written.ok && !(await isThere())) return false
  }
  await deleteHandover(database, id)
  return true
}

/** What has been answered so far; undefined when it does not open. */
async function answersOf(
  session: Session,
  row: HandoverRow,
  { secret }: HandoverPlan,
): Promise<FinishedAnswers['answers'] | undefined> {
  if (row.state === 'waiting') return {}
  return row.state === 'inHands'
    ? (await openProgress(fromBase64Url(secret), row))?.answers
    : (await openFinished(session, row.answers))?.answers
}

async function openFinished(
  { vault: { keyring } }: Session,
  sealed: Extract<HandoverRow, { state: 'finished' }>['answers'],
): Promise<FinishedAnswers | undefined> {
  const { openWith } = await import('#vault/age.ts')
  const identity = keyring.scopes[keyring.home]?.identity.identity
  const plain = identity && (await openWith(identity, sealed))
  if (!plain) return undefined
  const parsed = finishedSchema.safeParse(JSON.parse(fromUtf8(plain)))
  return parsed.success ? parsed.data : undefined
}
