/** 「本人に渡す」, the beginning: who gets the tablet, in which order, for which sheet. */
import type { Pack, PackRef } from '#domain/instruments/pack.ts'
import { blankItems, type HandoverPlan, type KioskLook } from '#domain/kiosk/handover.ts'
import type { Change, RecordOf } from '#domain/record-types.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { byOpening } from '#domain/sheets/round.ts'
import { newId, randomBytes, today } from '#platform/clock.ts'
import { keepHandover, readHandovers, type HandoverRow } from '#storage/handover-store.ts'
import type { WriteProblem } from '#storage/write-door.ts'
import { toBase64Url } from '#vault/bytes.ts'
import { openPlans, sealPlan } from './handover-plans.ts'
import { packRecordId } from './packs.ts'
import type { Session } from './session.ts'

const SECRET_BYTES = 32

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

export type PreparationProblem =
  | WriteProblem
  /** The round that was asked for is out already, or answered: its sheet would stand there twice. */
  | { readonly kind: 'taken'; readonly displayName: string }

/** Keeps all of them, with the rounds they need, or none. Gives back their ids. */
export async function prepareHandovers(
  session: Session,
  { entries, pack, look }: Preparation,
): Promise<Result<readonly string[], PreparationProblem>> {
  const { device, door } = session
  const before = await readHandovers(device.database)
  const firstOrder = Math.max(-1, ...before.map(({ order }) => order)) + 1
  const rounds: Change[] = []
  const rows: HandoverRow[] = []
  for (const [index, entry] of entries.entries()) {
    const found = await roundFor(session, entry, pack)
    if (!found) return err({ kind: 'taken', displayName: entry.displayName })
    const { round, change } = found
    if (change) rounds.push(change)
    const wording =
      round.pack.hash === pack.fields.hash ? pack.fields.pack : await wordingOf(session, round.pack)
    if (!wording) return err({ kind: 'unreadable', id: packRecordId(round.pack) })
    const plan = await makePlan(session, entry, { round, wording, look })
    const id = newId()
    const sealed = await sealPlan(session, id, plan)
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

/**
 * The round that was asked for, undefined when it is taken; else the latest of this pack that the
 * person has not answered, or a new one.
 */
async function roundFor(
  session: Session,
  { participant, round: wanted }: HandoverEntry,
  pack: RecordOf<'pack'>,
): Promise<{ readonly round: RoundToFill; readonly change?: Change } | undefined> {
  const { records, device } = session
  const query = { subject: participant.id }
  const rounds = await records.list({ type: 'round', ...query })
  const sheets = await records.list({ type: 'sheet', ...query })
  const prepared = await openPlans(session, await readHandovers(device.database))
  const isTaken = (id: string) =>
    prepared.some(({ plan }) => plan.round === id) ||
    sheets.some(({ fields }) => fields.round === id && fields.rater === 'self' && !fields.discarded)
  const asked = rounds.find(({ id }) => id === wanted)
  if (asked) {
    const { id, fields } = asked
    return isTaken(id) ? undefined : { round: { id, pack: fields.pack } }
  }
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
    handedOverBy: staff,
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
