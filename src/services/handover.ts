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
import { now, today } from '#platform/clock.ts'
import { keepPass } from '#platform/kiosk-pass.ts'
import {
  changeHandover,
  deleteHandover,
  isSame,
  readHandover,
  readHandovers,
  type HandoverRow,
} from '#storage/handover-store.ts'
import { fromBase64Url } from '#vault/bytes.ts'
import { openJson, sealJson } from '#vault/sealed-json.ts'
import { openPlans, sealPlan, type OpenedPlan } from './handover-plans.ts'
import { finishedPlace, openProgress, sealBlankProgress, taskPlace } from './kiosk.ts'
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
      const given = await givenIn(session, row, plan)
      if (!given) return { id, state: 'unreadable', plan, answered: 0 }
      const answered = Object.keys(given.answers).length
      if (row.state === 'inHands') return { id, state: row.state, plan, answered }
      return { id, state: answered > 0 ? 'handedIn' : 'unanswered', plan, answered }
    }),
  )
}

/**
 * Gives this tab the pass of one hand-over, the same again where it was broken off. The tablet is
 * out of hand when the app has locked: until then the keyring is still here. False when it is gone.
 */
export async function handOver(session: Session, id: string): Promise<boolean> {
  const { database } = session.device
  const row = await readHandover(database, id)
  const [opened] = row ? await openPlans(session, [row]) : []
  if (!row || !opened || !(await isToBeGiven(session, opened))) return false
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
  if (isOut) keepPass({ handover: id, secret: text })
  return isOut
}

/** Not what was handed in with answers: that waits to be received. */
async function isToBeGiven(session: Session, { row, plan }: OpenedPlan): Promise<boolean> {
  if (row.state !== 'finished') return true
  const given = await givenIn(session, row, plan)
  return given !== undefined && Object.keys(given.answers).length === 0
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
    const answered = Object.keys(given?.answers ?? {}).length
    if (!given || answered === 0) continue
    const fields = sheetOfHandover(plan, given, vault.keyring.device)
    if ((await keepSheet(session, { row, plan, fields })) === 'notKept') continue
    const { sheet, task } = plan
    received.push({ sheet, displayName: task.displayName, answered, total: task.items.length })
  }
  return received
}

/** Sets a hand-over aside with what was answered: it counts nowhere and stays in the history. */
export async function discardHandover(
  session: Session,
  { id, plan }: PreparedHandover,
  reason: string,
): Promise<boolean> {
  const row = await readHandover(session.device.database, id)
  if (!row) return true
  const given = await givenIn(session, row, plan)
  // What does not open is not thrown away.
  if (!given) return false
  const sheet = sheetOfHandover(plan, given, session.vault.keyring.device)
  const fields = { ...sheet, submittedAt: null, discarded: { reason } }
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

/** What has been answered so far; undefined when it does not open. */
async function givenIn(
  { vault: { keyring } }: Session,
  row: HandoverRow,
  { secret: text }: HandoverPlan,
): Promise<FinishedAnswers | undefined> {
  const at = new Date(now()).toISOString()
  if (row.state === 'waiting') return { answers: {}, beganAt: at, finishedAt: at }
  try {
    const secret = fromBase64Url(text)
    if (row.state === 'inHands') {
      const progress = await openProgress(secret, row)
      return progress && { ...progress, beganAt: progress.beganAt ?? at, finishedAt: at }
    }
    const { openWith } = await import('#vault/age.ts')
    const identity = keyring.scopes[keyring.home]?.identity.identity
    const sealed = identity && (await openWith(identity, row.answers))
    const finished = sealed && (await openJson(secret, sealed, finishedPlace(row.id)))
    const parsed = finishedSchema.safeParse(finished)
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
