import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { dropPass, readPass } from '#platform/kiosk-pass.ts'
import { discardHandover, handOver, listHandovers, receiveAnswers } from '#services/handover.ts'
import { openKiosk } from '#services/kiosk.ts'
import { packChange } from '#services/packs.ts'
import { prepareHandovers } from '#services/prepare-handovers.ts'
import { readSetAside } from '#storage/handover-store.ts'
import { fakeLocks } from '#support/locks.ts'
import { addPerson, backUp, openOffice, restore, type Office } from './offices.ts'

fakeLocks()

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
  vi.stubGlobal('addEventListener', () => undefined)
})
afterEach(() => {
  dropPass()
  vi.unstubAllGlobals()
})

/** Hand-overs for these people, in this order. */
async function prepares({ session }: Office, ...ids: readonly string[]) {
  const change = await packChange(sample25)
  await session.door.write([change])
  const pack = await session.records.find('pack', change.id)
  const entries = await Promise.all(
    ids.map(async (id) => {
      const participant = await session.records.find('participant', id)
      if (!participant) throw new Error('no such person')
      return { participant, displayName: participant.fields.name }
    }),
  )
  if (!pack) throw new Error('no pack')
  const look = { language: 'ja', furigana: false, textSize: 'normal' } as const
  const prepared = await prepareHandovers(session, { entries, pack, look })
  if (!prepared.ok) throw new Error(prepared.error.kind)
  return prepared.value
}

/** The tablet goes out of hand and one item is answered. */
async function answersOne({ session }: Office, handover: string) {
  expect(await handOver(session, handover)).toBe('given')
  const pass = readPass()
  const kiosk = pass && (await openKiosk(session.device.database, pass))
  if (!kiosk) throw new Error('no hand-over is open')
  await kiosk.act({ kind: 'confirmed', at: '2026-11-24T01:00:00.000Z' })
  await kiosk.act({ kind: 'answered', no: 1, value: 4 })
  return kiosk
}

function breakPlan(row: unknown) {
  if (row instanceof Object && 'plan' in row && row.plan instanceof Uint8Array) row.plan.fill(7)
}

/** A new tablet, with keys of its own, after the old one was lost. */
async function comesBackOn(office: Office): Promise<Office> {
  const file = await backUp(office)
  const tablet = await openOffice()
  const secret = { kind: 'recoveryKey', typed: office.paper } as const
  expect(await restore(tablet, { file, secret })).toMatchObject({ ok: true })
  return tablet
}

describe('hand-overs come back on a new tablet', () => {
  it('those that wait and those that were begun, with what was answered', async () => {
    const lost = await openOffice()
    const [hanako, jiro] = [await addPerson(lost, '山田 花子'), await addPerson(lost, '鈴木 次郎')]
    const [first = ''] = await prepares(lost, hanako, jiro)
    await answersOne(lost, first)

    const tablet = await comesBackOn(lost)
    expect(await listHandovers(tablet.session)).toMatchObject([
      { state: 'inHands', answered: 1, plan: { task: { displayName: '山田 花子' } } },
      { state: 'waiting', answered: 0, plan: { task: { displayName: '鈴木 次郎' } } },
    ])
  })

  it('one that was handed in becomes the participant’s sheet there', async () => {
    const lost = await openOffice()
    const hanako = await addPerson(lost, '山田 花子')
    const [id = ''] = await prepares(lost, hanako)
    expect(await (await answersOne(lost, id)).finish()).toBe('kept')

    const tablet = await comesBackOn(lost)
    expect(await receiveAnswers(tablet.session)).toMatchObject([{ displayName: '山田 花子' }])
    const sheets = await tablet.session.records.list({ type: 'sheet', subject: hanako })
    expect(sheets.map(({ fields }) => fields.answers)).toEqual([{ 1: 4 }])
  })

  it('one that does not open is where it was; set aside, it stays aside, with the reason', async () => {
    const lost = await openOffice()
    const [hanako, jiro] = [await addPerson(lost, '山田 花子'), await addPerson(lost, '鈴木 次郎')]
    const ids = await prepares(lost, hanako, jiro)
    const { device } = lost.session.device.database
    for (const id of ids)
      await device
        .where('key')
        .equals(`handover/${id}`)
        .modify(({ value }) => breakPlan(value))
    const [broken] = await listHandovers(lost.session)
    if (!broken) throw new Error('nothing is listed')
    expect(await discardHandover(lost.session, broken, '読めない')).toBe(true)

    const tablet = await comesBackOn(lost)
    expect(await listHandovers(tablet.session)).toMatchObject([{ state: 'unreadable' }])
    const [aside] = await readSetAside(tablet.session.device.database)
    const [original] = await readSetAside(lost.session.device.database)
    expect(aside?.kept).toEqual(original?.kept)
    // Once more brings nothing twice.
    const again = await backUp(lost)
    await restore(tablet, { file: again, secret: { kind: 'recoveryKey', typed: lost.paper } })
    expect(await listHandovers(tablet.session)).toHaveLength(1)
  })
})
