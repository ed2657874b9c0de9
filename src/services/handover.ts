/**
 * 「本人に渡す」, the side of staff: giving the tablet out of one's hands, and receiving what came
 * back. Giving it out of one's hands ends with a lock, which is the caller's.
 */
import { sheetOfHandover, type HandoverPlan } from '#domain/kiosk/handover.ts'
import type { Change } from '#domain/record-types.ts'
import { checkReason } from '#domain/sheets/reason.ts'
import { effectiveSheet } from '#domain/sheets/sheet-history.ts'
import type { SheetFields } from '#domain/sheets/sheet.ts'
import { today } from '#platform/clock.ts'
import { keepPass } from '#platform/kiosk-pass.ts'
import {
  changeHandover,
  deleteHandover,
  isSame,
  readAllHandovers,
  readHandover,
  readHandovers,
  type HandoverRow,
  type KeptHandover,
} from '#storage/handover-store.ts'
import { fromBase64Url } from '#vault/bytes.ts'
import { sealJson } from '#vault/sealed-json.ts'
import { answeredIn, givenIn } from './given-answers.ts'
import { openPlan, openPlans, sealPlan, type OpenedPlan } from './handover-plans.ts'
import { sealBlankProgress, taskPlace } from './kiosk.ts'
import type { Session } from './session.ts'
import { setAside } from './set-aside.ts'

export type PreparedHandover = ReadableHandover | UnreadableHandover

export interface ReadableHandover {
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
  readonly plan: HandoverPlan
  readonly answered: number
}

/** What was answered does not open, or even the plan does not: then nobody knows whose it is. */
export interface UnreadableHandover {
  readonly id: string
  readonly state: 'unreadable'
  readonly plan: HandoverPlan | undefined
  readonly kept: KeptHandover
}

/** What is prepared or out of hand, in its order. Call `receiveAnswers` before. */
export async function listHandovers(session: Session): Promise<readonly PreparedHandover[]> {
  const all = await readAllHandovers(session.device.database)
  return Promise.all(all.map((kept) => lookInto(session, kept)))
}

async function lookInto(session: Session, kept: KeptHandover): Promise<PreparedHandover> {
  const { id, row } = kept
  const plan = row && (await openPlan(session, row))
  if (!plan) return { id, state: 'unreadable', plan, kept }
  const given = await givenIn(session, row, plan)
  if (given === 'unreadable') return { id, state: given, plan, kept }
  const answered = answeredIn(given)
  if (row.state !== 'finished') return { id, state: row.state, plan, answered }
  const isUnanswered = given !== 'notNow' && answered === 0
  return { id, state: isUnanswered ? 'unanswered' : 'handedIn', plan, answered }
}

export type GivingOutcome =
  | 'given'
  /** It is over, or another tab was faster. */
  | 'gone'
  /** The participant's sheet of the round was submitted meanwhile: this would be a second one. */
  | 'submitted'

/**
 * Gives this tab the pass of one hand-over, the same again where it was broken off. The tablet is
 * out of hand when the app has locked: until then the keyring is still here.
 */
export async function handOver(session: Session, id: string): Promise<GivingOutcome> {
  const { database } = session.device
  const row = await readHandover(database, id)
  const [opened] = row ? await openPlans(session, [row]) : []
  if (!row || !opened || !(await isToBeGiven(session, opened))) return 'gone'
  if (await isSubmitted(session, opened.plan)) return 'submitted'
  const plan = row.state === 'inHands' ? opened.plan : await asOfNow(session, opened.plan)
  const { secret: text, task } = plan
  const secret = fromBase64Url(text)
  const sealed = {
    plan: await sealPlan(session, id, plan),
    task: await sealJson(secret, task, taskPlace(id)),
    progress: await sealBlankProgress(secret, id, task.look),
  }
  const isOut = await changeHandover(database, id, (current) => {
    if (current.state === 'inHands') return current
    if (!isSame(current, row)) return undefined
    return { id, order: current.order, state: 'inHands', edition: 1, ...sealed }
  })
  if (!isOut) return 'gone'
  keepPass({ handover: id, secret: text })
  return 'given'
}

/** Not what was handed in with answers: that waits to be received. */
async function isToBeGiven(session: Session, { row, plan }: OpenedPlan): Promise<boolean> {
  if (row.state !== 'finished') return true
  const given = await givenIn(session, row, plan)
  return typeof given !== 'string' && answeredIn(given) === 0
}

/** Another device may have sent one since this was prepared. */
async function isSubmitted({ records }: Session, plan: HandoverPlan): Promise<boolean> {
  const sheets = await records.list({ type: 'sheet', subject: plan.participant })
  const known = sheets.map(({ id, fields }) => ({ ...fields, id }))
  return effectiveSheet(known, plan.round, 'self') !== null
}

/** The header of the sheet is that of the day, and of whoever gives the tablet out of hand. */
async function asOfNow({ records, staff }: Session, plan: HandoverPlan): Promise<HandoverPlan> {
  const profile = await records.find('staff', staff)
  return {
    ...plan,
    filledOn: today(),
    staffName: profile?.fields.name ?? plan.staffName,
    handedOverBy: staff,
  }
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
    const given = await givenIn(session, row, plan)
    const answered = answeredIn(given)
    if (typeof given === 'string' || answered === 0) continue
    const fields = sheetOfHandover(plan, given, vault.keyring.device)
    if ((await keepSheet(session, { row, plan, fields })) === 'notKept') continue
    const { sheet, task } = plan
    received.push({ sheet, displayName: task.displayName, answered, total: task.items.length })
  }
  return received
}

/**
 * Sets a hand-over aside. What was answered counts nowhere and stays in the history; what does not
 * open stays sealed on this device. False, and nothing is changed, when the reason is none, or
 * another tab was faster.
 */
export async function discardHandover(
  session: Session,
  handover: PreparedHandover,
  reasonText: string,
): Promise<boolean> {
  const reason = checkReason(reasonText)
  if (!reason.ok) return false
  if (handover.state === 'unreadable') return setAside(session, handover.kept, reason.value)
  const { id, plan } = handover
  const row = await readHandover(session.device.database, id)
  if (!row) return true
  const given = await givenIn(session, row, plan)
  // It opened when staff decided.
  if (typeof given === 'string') return false
  const sheet = sheetOfHandover(plan, given, session.vault.keyring.device)
  const fields = { ...sheet, submittedAt: null, discarded: { reason: reason.value } }
  return (await keepSheet(session, { row, plan, fields })) === 'kept'
}

/** Takes back one that nobody has had yet. */
export async function cancelHandover({ device }: Session, id: string): Promise<void> {
  const row = await readHandover(device.database, id)
  if (row?.state === 'waiting') await deleteHandover(device.database, row)
}

interface GivenSheet {
  readonly row: HandoverRow
  readonly plan: HandoverPlan
  readonly fields: SheetFields
}

/** The sheet comes and its hand-over goes, or neither: also where the participant goes on meanwhile. */
async function keepSheet(
  { device, door, records }: Session,
  { row, plan, fields }: GivenSheet,
): Promise<'kept' | 'wasThere' | 'notKept'> {
  const { database } = device
  const change: Change = { type: 'sheet', id: plan.sheet, fields }
  const alongside = async () => {
    if (!(await deleteHandover(database, row))) throw new Error('the hand-over has changed')
  }
  const isThere = async () => (await records.find('sheet', plan.sheet)) !== undefined
  if (!(await isThere())) {
    const written = await door.write([change], alongside).catch(() => undefined)
    if (written?.ok) return 'kept'
    // Another tab may have received it at the same moment.
    if (!(await isThere())) return 'notKept'
  }
  await deleteHandover(database, row)
  return 'wasThere'
}
