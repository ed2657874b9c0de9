/**
 * 「本人に渡す」, the side of staff: preparing hand-overs, giving the tablet out of one's hands, and
 * receiving what came back. Giving it out of one's hands ends with a lock, which is the caller's.
 */
import { blankItems, finishedSchema, planSchema, sheetOfHandover } from '#domain/kiosk/handover.ts'
import type { FinishedAnswers, HandoverPlan, KioskLook } from '#domain/kiosk/handover.ts'
import type { Pack, PackRef } from '#domain/instruments/pack.ts'
import type { Change, RecordOf } from '#domain/record-types.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { byOpening } from '#domain/sheets/round.ts'
import type { SheetFields } from '#domain/sheets/sheet.ts'
import { newId, now, randomBytes, today } from '#platform/clock.ts'
import { keepPass } from '#platform/kiosk-pass.ts'
import {
  changeHandover,
  deleteHandover,
  keepHandover,
  readHandovers,
  type HandoverRow,
} from '#storage/handover-store.ts'
import type { WriteProblem } from '#storage/write-door.ts'
import { fromBase64Url, fromUtf8, toBase64Url } from '#vault/bytes.ts'
import { openJson, sealJson } from '#vault/sealed-json.ts'
import { openProgress, sealBlankProgress, taskPlace } from './kiosk.ts'
import { packRecordId } from './packs.ts'
import type { Session } from './session.ts'

const SECRET_BYTES = 32

const planPlace = (id: string): string => `handover/${id}/plan`

export interface PreparedHandover {
  readonly id: string
  readonly state:
    /** Nobody has had it yet. */
    | 'waiting'
    /** Given out of hand and not handed in. */
    | 'inHands'
    /** Handed in without one answer: nothing to make a sheet of. */
    | 'unanswered'
  readonly plan: HandoverPlan
  readonly answered: number
}

export interface HandoverEntry {
  readonly participant: RecordOf<'participant'>
  readonly displayName: string
  /** The round it is for; without one, the person's open round, or a new one. */
  readonly round?: string | undefined
}

export interface Preparation {
  /** Who gets the tablet, in this order. */
  readonly entries: readonly HandoverEntry[]
  /** For new rounds. */
  readonly pack: RecordOf<'pack'>
  readonly look: KioskLook
}

/** Keeps all of them, with the rounds they need, or none. Gives back their ids. */
export async function prepareHandovers(
  session: Session,
  { entries, pack, look }: Preparation,
): Promise<Result<readonly string[], WriteProblem>> {
  const { device, door } = session
  const before = await readHandovers(device.database)
  const firstOrder = Math.max(-1, ...before.map(({ order }) => order)) + 1
  const rounds: Change[] = []
  const rows: HandoverRow[] = []
  for (const [index, entry] of entries.entries()) {
    const { round, change } = await roundFor(session, entry, pack)
    if (change) rounds.push(change)
    const wording =
      round.pack.hash === pack.fields.hash ? pack.fields.pack : await wordingOf(session, round.pack)
    if (!wording) return err({ kind: 'unreadable', id: packRecordId(round.pack) })
    const plan = await makePlan(session, entry, { round, wording, look })
    const id = newId()
    const sealed = await sealJson(session.vault.deviceKey, plan, planPlace(id))
    rows.push({ id, order: firstOrder + index, state: 'waiting', plan: sealed })
  }
  const alongside = () => Promise.all(rows.map((row) => keepHandover(device.database, row)))
  const written = await door.write(rounds, alongside)
  return written.ok ? ok(rows.map(({ id }) => id)) : written
}

interface RoundToFill {
  readonly id: string
  readonly pack: PackRef
}

/** The round that was asked for; else the latest of this pack that the person has not answered. */
async function roundFor(
  { records, device, vault }: Session,
  { participant, round: wanted }: HandoverEntry,
  pack: RecordOf<'pack'>,
): Promise<{ readonly round: RoundToFill; readonly change?: Change }> {
  const query = { subject: participant.id }
  const rounds = await records.list({ type: 'round', ...query })
  const asked = rounds.find(({ id }) => id === wanted)
  if (asked) return { round: { id: asked.id, pack: asked.fields.pack } }
  const sheets = await records.list({ type: 'sheet', ...query })
  const prepared = await openPlans(await readHandovers(device.database), vault.deviceKey)
  const isTaken = (id: string) =>
    prepared.some(({ plan }) => plan.round === id) ||
    sheets.some(({ fields }) => fields.round === id && fields.rater === 'self' && !fields.discarded)
  const latest = rounds
    .map(({ id, fields }) => ({ ...fields, id }))
    .filter((round) => round.pack.id === pack.fields.pack.id)
    .toSorted(byOpening)
    .at(-1)
  if (latest && !isTaken(latest.id)) return { round: latest }
  const { id: packId, version } = pack.fields.pack
  const ref = { id: packId, version, hash: pack.fields.hash }
  const id = newId()
  const fields = {
    participant: participant.id,
    pack: ref,
    openedOn: today(),
    note: '',
    earlyLooks: [],
  }
  return { round: { id, pack: ref }, change: { type: 'round', id, fields } }
}

async function wordingOf({ records }: Session, ref: PackRef): Promise<Pack | undefined> {
  return (await records.find('pack', packRecordId(ref)))?.fields.pack
}

interface PlanParts {
  readonly round: RoundToFill
  readonly wording: Pack
  readonly look: KioskLook
}

async function makePlan(
  { records, staff, vault }: Session,
  { participant, displayName }: HandoverEntry,
  { round, wording, look }: PlanParts,
): Promise<HandoverPlan> {
  const { keyring } = vault
  const { title, notice, rights, scale } = wording
  const profile = await records.find('staff', staff)
  return {
    participant: participant.id,
    round: round.id,
    sheet: newId(),
    pack: round.pack,
    filledOn: today(),
    employment: participant.fields.employment,
    staffName: profile?.fields.name ?? '',
    preparedBy: staff,
    secret: toBase64Url(randomBytes(SECRET_BYTES)),
    task: {
      displayName,
      title,
      ...(notice === undefined ? {} : { notice }),
      rights,
      scale,
      items: blankItems(wording),
      look,
      recipient: keyring.scopes[keyring.home]?.identity.recipient ?? '',
    },
  }
}

/** What is prepared or out of hand, in its order. Call `receiveAnswers` before. */
export async function listHandovers({
  device,
  vault,
}: Session): Promise<readonly PreparedHandover[]> {
  const opened = await openPlans(await readHandovers(device.database), vault.deviceKey)
  return Promise.all(
    opened.map(async ({ row, plan }): Promise<PreparedHandover> => {
      const answers = row.state === 'inHands' ? await answersInHands(row, plan) : {}
      const state = row.state === 'finished' ? 'unanswered' : row.state
      return { id: row.id, state, plan, answered: Object.keys(answers).length }
    }),
  )
}

/**
 * Gives this tab the pass of one hand-over, the same again where it was broken off. The tablet is
 * out of hand when the app has locked: until then the keyring is still here. False when it is gone.
 */
export async function handOver({ device, vault }: Session, id: string): Promise<boolean> {
  const rows = await readHandovers(device.database)
  const row = rows.find((each) => each.id === id)
  const [opened] = row ? await openPlans([row], vault.deviceKey) : []
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
  readonly displayName: string
  readonly participant: string
  readonly round: string
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
  for (const { row, plan } of await openPlans(rows, vault.deviceKey)) {
    const finished = row.state === 'finished' && (await openFinished(session, row.answers))
    if (!finished || Object.keys(finished.answers).length === 0) continue
    const fields = sheetOfHandover(plan, finished, vault.keyring.device)
    if (!(await keepSheet(session, { id: row.id, plan, fields }))) continue
    const { task, participant, round } = plan
    const [answered, total] = [Object.keys(finished.answers).length, task.items.length]
    received.push({ displayName: task.displayName, participant, round, answered, total })
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
  const answers = row.state === 'inHands' ? await answersInHands(row, plan) : {}
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

interface OpenedPlan {
  readonly row: HandoverRow
  readonly plan: HandoverPlan
}

async function openPlans(
  rows: readonly HandoverRow[],
  deviceKey: Session['vault']['deviceKey'],
): Promise<readonly OpenedPlan[]> {
  const opened = await Promise.all(
    rows.map(async (row) => {
      const plan = planSchema.safeParse(await openJson(deviceKey, row.plan, planPlace(row.id)))
      return plan.success ? [{ row, plan: plan.data }] : []
    }),
  )
  return opened.flat()
}

async function answersInHands(
  row: Extract<HandoverRow, { state: 'inHands' }>,
  plan: HandoverPlan,
): Promise<FinishedAnswers['answers']> {
  return (await openProgress(fromBase64Url(plan.secret), row))?.answers ?? {}
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
