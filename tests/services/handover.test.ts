import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import type { HandoverPlan, KioskLook } from '#domain/kiosk/handover.ts'
import type { RecordOf } from '#domain/record-types.ts'
import { dropPass, keepPass, readPass } from '#platform/kiosk-pass.ts'
import { createDevice, keepSampleDevice, type Device } from '#services/device.ts'
import {
  cancelHandover,
  discardHandover,
  handOver,
  listHandovers,
  receiveAnswers,
  type PreparedHandover,
} from '#services/handover.ts'
import { openKiosk, type Kiosk } from '#services/kiosk.ts'
import { packChange } from '#services/packs.ts'
import { prepareHandovers } from '#services/prepare-handovers.ts'
import { openSession, type Session } from '#services/session.ts'
import { setAsidePlace } from '#services/set-aside.ts'
import { deleteDatabase } from '#storage/database.ts'
import { openJson } from '#vault/sealed-json.ts'
import { testId, yamada } from '#support/device.ts'
import { rowsAreRefused } from './key-workers.ts'

const LOOK: KioskLook = { language: 'ja-easy', furigana: true, textSize: 'large' }
const HANAKO = testId()
const JIRO = testId()

let device: Device
let session: Session
let pack: RecordOf<'pack'>

beforeEach(async () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
  vi.stubGlobal('addEventListener', () => undefined)
  const created = await createDevice('sample')
  const staff = testId()
  device = await keepSampleDevice(created.device, created.vault, staff)
  session = await openSession(device, created.vault, staff)
  const change = await packChange(sample25)
  await session.door.write([
    change,
    {
      type: 'staff',
      id: staff,
      fields: { name: '佐藤 一郎', kana: '', mark: 'sakura', archived: null },
    },
    { type: 'participant', id: HANAKO, fields: { ...yamada, employment: 'employed' } },
    { type: 'participant', id: JIRO, fields: { ...yamada, name: '鈴木 次郎' } },
  ])
  pack = await found('pack', change.id)
})
afterEach(async () => {
  dropPass()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  device.database.close()
  await deleteDatabase('sample')
})

async function found<T extends 'pack' | 'participant' | 'sheet'>(type: T, id: string) {
  const record = await session.records.find(type, id)
  if (!record) throw new Error(`no ${type}`)
  return record
}

/** 「本人に渡す」 for these people, in this order. */
async function prepares(...people: readonly string[]): Promise<readonly string[]> {
  const entries = await Promise.all(
    people.map(async (id) => {
      const participant = await found('participant', id)
      return { participant, displayName: participant.fields.name }
    }),
  )
  const prepared = await prepareHandovers(session, { entries, pack, look: LOOK })
  if (!prepared.ok) throw new Error(prepared.error.kind)
  return prepared.value
}

async function prepared(id: string): Promise<PreparedHandover> {
  const handover = (await listHandovers(session)).find((each) => each.id === id)
  if (!handover) throw new Error('no such hand-over')
  return handover
}

async function planOf(id: string): Promise<HandoverPlan> {
  const { plan } = await prepared(id)
  if (!plan) throw new Error('the plan does not open')
  return plan
}

/** The page after the lock, which knows the pass and nothing else. */
async function opens(): Promise<Kiosk> {
  const pass = readPass()
  const kiosk = pass && (await openKiosk(device.database, pass))
  if (!kiosk) throw new Error('no hand-over is open')
  return kiosk
}

/** Hanako has the tablet in her hands. */
async function handsOver(): Promise<{ readonly id: string; readonly kiosk: Kiosk }> {
  const [id = ''] = await prepares(HANAKO)
  expect(await handOver(session, id)).toBe('given')
  return { id, kiosk: await opens() }
}

const answer = (no: number, value: number) => ({ kind: 'answered', no, value }) as const

const sheetsOf = (subject: string) => session.records.list({ type: 'sheet', subject })

describe('a sheet in the participant’s hands', () => {
  it('becomes theirs when staff unlock, with rater, time and device, once', async () => {
    const { id, kiosk } = await handsOver()
    await kiosk.act({ kind: 'confirmed', at: '2026-11-24T01:00:00.000Z' })
    await kiosk.act(answer(1, 4))
    await kiosk.act(answer(2, 1))
    expect(await kiosk.finish()).toBe('kept')
    expect(readPass()).toBeUndefined()
    expect(await sheetsOf(HANAKO)).toEqual([])

    const plan = await planOf(id)
    expect(await receiveAnswers(session)).toEqual([
      { sheet: plan.sheet, displayName: '山田 花子', answered: 2, total: 25 },
    ])
    expect(await listHandovers(session)).toEqual([])
    expect((await found('sheet', plan.sheet)).fields).toMatchObject({
      participant: HANAKO,
      round: plan.round,
      rater: 'self',
      answers: { 1: 4, 2: 1 },
      employment: 'employed',
      staffName: '佐藤 一郎',
      submittedAt: expect.stringMatching(/^\d{4}-.*Z$/),
      submittedBy: null,
      handedOver: {
        device: session.vault.keyring.device,
        by: session.staff,
        beganAt: '2026-11-24T01:00:00.000Z',
      },
    })
    expect(await receiveAnswers(session)).toEqual([])
    expect(await sheetsOf(HANAKO)).toHaveLength(1)
  })

  it('is there again after a reload, at the same place and in the same look', async () => {
    const { kiosk } = await handsOver()
    await kiosk.act({ kind: 'confirmed', at: '2026-11-24T01:00:00.000Z' })
    await kiosk.act(answer(1, 3))
    await kiosk.act({ kind: 'forward' })
    const again = await opens()
    expect(again.progress()).toEqual(kiosk.progress())
    expect(again.progress()).toMatchObject({ step: { index: 1 }, answers: { 1: 3 }, look: LOOK })
    expect(again.task).toMatchObject({ displayName: '山田 花子', items: { length: 25 } })
  })

  it('loses nothing between two tabs that have the same pass', async () => {
    const { kiosk } = await handsOver()
    const other = await opens()
    await Promise.all([kiosk.act(answer(1, 1)), other.act(answer(2, 2)), kiosk.act(answer(3, 3))])
    await other.act(answer(4, 4))
    expect((await opens()).progress().answers).toEqual({ 1: 1, 2: 2, 3: 3, 4: 4 })
  })

  it('is handed in as it stands on the disk, also from a tab that has not seen the last answers', async () => {
    const { id, kiosk } = await handsOver()
    const other = await opens()
    await other.act(answer(1, 1))
    await other.act(answer(2, 2))
    expect(await kiosk.finish()).toBe('kept')
    expect(await prepared(id)).toMatchObject({ state: 'handedIn', answered: 2 })
    expect(await other.act(answer(3, 3))).toBe('over')
  })

  it('says when the disk refuses an answer, and keeps it with the next', async () => {
    const { kiosk } = await handsOver()
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('disk full', 'QuotaExceededError')
    })
    expect(await kiosk.act(answer(1, 1))).toBe('notKept')
    expect(kiosk.isKept()).toBe(false)
    expect(kiosk.progress().answers).toEqual({ 1: 1 })
    expect(await kiosk.finish()).toBe('notKept')
    expect(readPass()).toBeDefined()
    full.mockRestore()
    const done = kiosk.act(answer(2, 2))
    expect(kiosk.isKept(), 'on screen, and on the way').toBe(false)
    expect(await done).toBe('kept')
    expect(kiosk.isKept()).toBe(true)
    expect((await opens()).progress().answers).toEqual({ 1: 1, 2: 2 })
  })

  it('is opened by no other pass, nor by a wrong one', async () => {
    const [hanako = '', jiro = ''] = await prepares(HANAKO, JIRO)
    await handOver(session, jiro)
    const jirosPass = readPass()
    await handOver(session, hanako)
    const { secret = '' } = jirosPass ?? {}
    expect(await openKiosk(device.database, { handover: hanako, secret })).toBeUndefined()
    expect(await openKiosk(device.database, { handover: hanako, secret: '###' })).toBeUndefined()
    expect(await openKiosk(device.database, { handover: 'none', secret })).toBeUndefined()
    expect((await opens()).task.displayName).toBe('山田 花子')
  })

  it('stands on the device without a name, an answer or the wording of an item', async () => {
    const { kiosk } = await handsOver()
    await kiosk.act(answer(1, 4))
    const rows = await device.database.device.where('key').startsWith('handover/').toArray()
    expect(rows).toHaveLength(1)
    const kept = rows.map(({ value }) => readable(value)).join('')
    expect(kept).not.toMatch(/山田|花子|佐藤|answers|displayName|眠/)
    expect(kept).not.toContain(HANAKO)
    expect(kept).not.toContain(readPass()?.secret)
  })
})

/** All texts of a value, and its bytes read as text. */
function readable(value: unknown): string {
  if (value instanceof Uint8Array) return new TextDecoder().decode(value)
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .flatMap(([name, inner]) => [name, readable(inner)])
    .join(' ')
}

describe('a group', () => {
  it('goes on with the next in the order in which they were chosen', async () => {
    const [first = '', second = ''] = await prepares(JIRO, HANAKO)
    await handOver(session, first)
    const kiosk = await opens()
    await kiosk.act(answer(1, 2))
    await kiosk.finish()
    expect(await receiveAnswers(session)).toMatchObject([{ displayName: '鈴木 次郎' }])
    expect(await listHandovers(session)).toMatchObject([{ id: second, state: 'waiting' }])
    await handOver(session, second)
    expect((await opens()).task.displayName).toBe('山田 花子')
  })

  it('receives what each has handed in as theirs alone', async () => {
    const ids = await prepares(HANAKO, JIRO)
    for (const id of ids) {
      await handOver(session, id)
      const kiosk = await opens()
      await kiosk.act(answer(1, 1))
      await kiosk.finish()
    }
    const keys = ids.map((id) => `handover/${id}`)
    const [first, second] = await device.database.device.bulkGet(keys)
    const [one, other] = [first?.value, second?.value] as Record<string, unknown>[]
    await device.database.device.bulkPut([
      { key: keys[0] ?? '', value: { ...one, answers: other?.['answers'] } },
      { key: keys[1] ?? '', value: { ...other, answers: one?.['answers'] } },
    ])
    expect(await receiveAnswers(session)).toEqual([])
    expect(await listHandovers(session)).toMatchObject([
      { state: 'unreadable' },
      { state: 'unreadable' },
    ])
  })

  it('is called off one by one, and nothing is left of it', async () => {
    const [first = '', second = ''] = await prepares(HANAKO, JIRO)
    await cancelHandover(session, first)
    expect(await listHandovers(session)).toMatchObject([{ id: second }])
    expect(await handOver(session, first)).toBe('gone')
    await handOver(session, second)
    await cancelHandover(session, second)
    expect(await listHandovers(session)).toMatchObject([{ id: second, state: 'inHands' }])
  })
})

describe('the round', () => {
  it('is the one that was asked for', async () => {
    const round = await opensRound()
    const participant = await found('participant', HANAKO)
    const entries = [{ participant, displayName: 'はなこ', round }]
    await prepareHandovers(session, { entries, pack, look: LOOK })
    expect((await listHandovers(session))[0]?.plan).toMatchObject({ round })
  })

  it('that was asked for is handed over once', async () => {
    const round = await opensRound()
    const participant = await found('participant', HANAKO)
    const entries = [{ participant, displayName: 'はなこ', round }]
    await prepareHandovers(session, { entries, pack, look: LOOK })
    expect(await prepareHandovers(session, { entries, pack, look: LOOK })).toEqual({
      ok: false,
      error: { kind: 'taken', displayName: 'はなこ' },
    })
    expect(await listHandovers(session)).toHaveLength(1)
  })

  it('whose answers do not open is free again when they are set aside', async () => {
    const round = await opensRound()
    const participant = await found('participant', HANAKO)
    const entries = [{ participant, displayName: 'はなこ', round }]
    const handsItOver = () => prepareHandovers(session, { entries, pack, look: LOOK })
    const first = await handsItOver()
    const [id = ''] = first.ok ? first.value : []
    await handOver(session, id)
    const key = `handover/${id}`
    const row = await device.database.device.get(key)
    const broken = { ...(row?.value as object), progress: Uint8Array.of(1, 2, 3) }
    await device.database.device.put({ key, value: broken })
    expect(await handsItOver()).toMatchObject({ ok: false, error: { kind: 'taken' } })
    expect(await discardHandover(session, await prepared(id), '開けない')).toBe(true)
    expect(await handsItOver()).toMatchObject({ ok: true })
    expect((await listHandovers(session))[0]?.plan).toMatchObject({ round })
  })

  it('whose plan does not open is not known to be out', async () => {
    const round = await opensRound()
    const participant = await found('participant', HANAKO)
    const entries = [{ participant, displayName: 'はなこ', round }]
    const first = await prepareHandovers(session, { entries, pack, look: LOOK })
    const key = `handover/${first.ok ? first.value[0] : ''}`
    await device.database.device.put({ key, value: '?' })
    expect(await prepareHandovers(session, { entries, pack, look: LOOK })).toMatchObject({
      ok: true,
    })
    expect(await listHandovers(session)).toMatchObject([
      { state: 'waiting', plan: { round } },
      { state: 'unreadable', plan: undefined },
    ])
  })

  it('is the latest that the participant has not answered, else a new one', async () => {
    const round = await opensRound()
    const [first = ''] = await prepares(HANAKO)
    const [second = ''] = await prepares(HANAKO)
    expect((await planOf(first)).round).toBe(round)
    expect((await planOf(second)).round).not.toBe(round)
    expect(await session.records.list({ type: 'round', subject: HANAKO })).toHaveLength(2)
  })

  const opensRound = async () => {
    const id = testId()
    const { id: packId, version } = sample25
    const ref = { id: packId, version, hash: pack.fields.hash }
    const fields = {
      participant: HANAKO,
      pack: ref,
      openedOn: '2026-11-01',
      note: '',
      earlyLooks: [],
    }
    await session.door.write([{ type: 'round', id, fields: fields as never }])
    return id
  }
})

describe('when it was broken off', () => {
  it('staff let the participant go on where they were', async () => {
    const { id, kiosk } = await handsOver()
    await kiosk.act(answer(1, 1))
    dropPass()
    expect(await prepared(id)).toMatchObject({ state: 'inHands', answered: 1 })
    await handOver(session, id)
    expect((await opens()).progress().answers).toEqual({ 1: 1 })
  })

  it('staff set it aside with a reason; the answers stay in the history, and the screen ends', async () => {
    const { id, kiosk } = await handsOver()
    await kiosk.act(answer(1, 1))
    const { sheet } = await planOf(id)
    expect(await discardHandover(session, await prepared(id), '体調不良')).toBe(true)
    expect((await found('sheet', sheet)).fields).toMatchObject({
      answers: { 1: 1 },
      submittedAt: null,
      discarded: { reason: '体調不良' },
    })
    expect(await listHandovers(session)).toEqual([])
    expect(await kiosk.act(answer(2, 2))).toBe('over')
    expect(await kiosk.finish()).toBe('over')
  })

  it('nothing that was handed in meanwhile is set aside or begun anew', async () => {
    const { id, kiosk } = await handsOver()
    await kiosk.act(answer(1, 1))
    await kiosk.finish()
    expect(await handOver(session, id)).toBe('gone')
    expect(await receiveAnswers(session)).toMatchObject([{ answered: 1 }])
  })

  it('what is answered while staff set it aside is not lost: it stays as it was', async () => {
    const { id, kiosk } = await handsOver()
    await kiosk.act(answer(1, 1))
    const handover = await prepared(id)
    const { door } = session
    const slow: Session = {
      ...session,
      door: {
        ...door,
        write: async (changes, alongside) => {
          await kiosk.act(answer(2, 2))
          return door.write(changes, alongside)
        },
      },
    }
    expect(await discardHandover(slow, handover, '体調不良')).toBe(false)
    expect(await sheetsOf(HANAKO)).toEqual([])
    expect(await prepared(id)).toMatchObject({ state: 'inHands', answered: 2 })
  })

  it('a disk that refuses the sheet leaves what was handed in for the next time', async () => {
    const { kiosk } = await handsOver()
    await kiosk.act(answer(1, 1))
    await kiosk.finish()
    const refused = rowsAreRefused()
    expect(await receiveAnswers(session)).toEqual([])
    expect(await listHandovers(session)).toMatchObject([{ state: 'handedIn', answered: 1 }])
    refused.mockRestore()
    expect(await receiveAnswers(session)).toHaveLength(1)
    expect(await listHandovers(session)).toEqual([])
  })

  it('a sheet without one answer is no sheet: staff decide', async () => {
    const { id, kiosk } = await handsOver()
    await kiosk.act({ kind: 'declined', no: 1 })
    await kiosk.finish()
    expect(await receiveAnswers(session)).toEqual([])
    expect(await sheetsOf(HANAKO)).toEqual([])
    const handover = await prepared(id)
    expect(handover.state).toBe('unanswered')
    await discardHandover(session, handover, '答えたくない')
    expect(await sheetsOf(HANAKO)).toMatchObject([
      { fields: { discarded: { reason: '答えたくない' } } },
    ])
  })
})

describe('a round whose sheet comes in from elsewhere meanwhile', () => {
  const submitsElsewhere = async ({ participant, round, pack }: HandoverPlan) => {
    const sheet = testId()
    const fields = {
      participant,
      round,
      pack,
      rater: 'self',
      filledOn: '2026-11-24',
      employment: null,
      staffName: '',
      answers: { 1: 3 },
      submittedAt: '2026-11-24T02:00:00.000Z',
      submittedBy: session.staff,
      handedOver: null,
      corrects: null,
      reason: null,
      discarded: null,
    }
    const written = await session.door.write([
      { type: 'sheet', id: sheet, fields: fields as never },
    ])
    expect(written.ok).toBe(true)
    return sheet
  }

  it('is not handed over any more, until that sheet is set aside', async () => {
    const [id = ''] = await prepares(HANAKO)
    const other = await submitsElsewhere(await planOf(id))
    expect(await handOver(session, id)).toBe('submitted')
    expect(readPass()).toBeUndefined()
    expect(await prepared(id)).toMatchObject({ state: 'waiting' })
    const discarded = { discarded: { reason: '人違い' } }
    await session.door.write([{ type: 'sheet', id: other, fields: discarded }])
    expect(await handOver(session, id)).toBe('given')
  })

  it('does not go on where it was broken off; staff set the answers aside with a reason', async () => {
    const { id, kiosk } = await handsOver()
    await kiosk.act(answer(1, 1))
    const other = await submitsElsewhere(await planOf(id))
    expect(await handOver(session, id)).toBe('submitted')
    expect(await discardHandover(session, await prepared(id), '二重')).toBe(true)
    expect(await listHandovers(session)).toEqual([])
    const counting = (await sheetsOf(HANAKO)).filter(({ fields }) => !fields.discarded)
    expect(counting).toMatchObject([{ id: other }])
  })
})

describe('a hand-over that does not open', () => {
  /** Bytes that no key opens. */
  const JUNK = Uint8Array.of(1, 2, 3)

  const inHands = async () => {
    const { id, kiosk } = await handsOver()
    await kiosk.act(answer(1, 1))
    return id
  }
  const handedIn = async () => {
    const { id, kiosk } = await handsOver()
    await kiosk.act(answer(1, 1))
    await kiosk.finish()
    return id
  }

  /** What lies in its place, out of the way or not. */
  const kept = async (key: string) => (await device.database.device.get(key))?.value

  const changes = async (id: string, change: (row: object) => unknown) => {
    const row = (await kept(`handover/${id}`)) as object
    const value = change(row)
    await device.database.device.put({ key: `handover/${id}`, value })
    return value
  }

  const KINDS = [
    ['what was handed in', handedIn, (row: object) => ({ ...row, answers: JUNK }), '山田 花子'],
    [
      'what was answered so far',
      inHands,
      (row: object) => ({ ...row, progress: JUNK }),
      '山田 花子',
    ],
    ['its plan', handedIn, (row: object) => ({ ...row, plan: JUNK }), undefined],
    ['its plan, out of hand', inHands, (row: object) => ({ ...row, plan: JUNK }), undefined],
    [
      'a row of a kind nobody knows',
      handedIn,
      (row: object) => ({ ...row, state: '?' }),
      undefined,
    ],
    ['no row at all', handedIn, () => ['?', JUNK, null], undefined],
  ] as const

  describe.each(KINDS)('%s', (_, begins, breaks, name) => {
    it('is listed, and stops no other', async () => {
      const id = await begins()
      const value = await changes(id, breaks)
      const [jiro = ''] = await prepares(JIRO)
      await handOver(session, jiro)
      const kiosk = await opens()
      await kiosk.act(answer(1, 2))
      await kiosk.finish()
      expect(await receiveAnswers(session)).toMatchObject([{ displayName: '鈴木 次郎' }])
      const list = await listHandovers(session)
      expect(list).toMatchObject([{ id, state: 'unreadable', kept: { value } }])
      expect(list[0]?.plan?.task.displayName).toBe(name)
    })

    it('is set aside as it lies there, with why, when and by whom sealed beside it', async () => {
      const id = await begins()
      const value = await changes(id, breaks)
      expect(await discardHandover(session, await prepared(id), ' 開けない ')).toBe(true)
      expect(await listHandovers(session)).toEqual([])
      const aside = (await kept(`set-aside/${id}`)) as {
        kept: unknown
        why: Uint8Array<ArrayBuffer>
      }
      expect(aside).toEqual({ kept: value, why: expect.any(Uint8Array) })
      const { deviceKey } = session.vault
      expect(await openJson(deviceKey, aside.why, setAsidePlace(id))).toEqual({
        reason: '開けない',
        at: expect.stringMatching(/^\d{4}-.*Z$/),
        by: session.staff,
      })
      expect(await sheetsOf(HANAKO)).toEqual([])
    })

    it('stays where it is without a reason', async () => {
      const id = await begins()
      const value = await changes(id, breaks)
      for (const reason of ['', ' ', 'あ'.repeat(2001)]) {
        expect(await discardHandover(session, await prepared(id), reason)).toBe(false)
      }
      expect(await kept(`handover/${id}`)).toEqual(value)
      expect(await kept(`set-aside/${id}`)).toBeUndefined()
    })

    it('stays where it is when another tab has changed it meanwhile', async () => {
      const id = await begins()
      const value = await kept(`handover/${id}`)
      await changes(id, breaks)
      const shown = await prepared(id)
      await changes(id, () => value)
      expect(await discardHandover(session, shown, '開けない')).toBe(false)
      expect(await kept(`handover/${id}`)).toEqual(value)
      expect(await kept(`set-aside/${id}`)).toBeUndefined()
      expect(await prepared(id)).toMatchObject({ answered: 1 })
    })

    it('is set aside once, whichever tab was faster', async () => {
      const id = await begins()
      const value = await changes(id, breaks)
      const shown = await prepared(id)
      const both = [discardHandover(session, shown, '甲'), discardHandover(session, shown, '乙')]
      expect((await Promise.all(both)).filter(Boolean)).toHaveLength(1)
      expect(await kept(`set-aside/${id}`)).toMatchObject({ kept: value })
    })

    it('stays where it is when the disk is full', async () => {
      const id = await begins()
      const value = await changes(id, breaks)
      const refused = rowsAreRefused()
      await expect(discardHandover(session, await prepared(id), '開けない')).rejects.toThrow()
      refused.mockRestore()
      expect(await kept(`handover/${id}`)).toEqual(value)
      expect(await discardHandover(session, await prepared(id), '開けない')).toBe(true)
    })
  })

  it('may be a copy in a place that is not its own: the sheet is received once', async () => {
    const id = await handedIn()
    const copy = testId()
    const value = await kept(`handover/${id}`)
    await device.database.device.put({ key: `handover/${copy}`, value })
    expect(await receiveAnswers(session)).toHaveLength(1)
    expect(await listHandovers(session)).toMatchObject([{ id: copy, state: 'unreadable' }])
    expect(await discardHandover(session, await prepared(copy), '重複')).toBe(true)
    expect(await listHandovers(session)).toEqual([])
  })

  it('writes over nothing that was set aside before', async () => {
    const id = await handedIn()
    await changes(id, () => '甲')
    await discardHandover(session, await prepared(id), '開けない')
    await device.database.device.put({ key: `handover/${id}`, value: '乙' })
    await expect(discardHandover(session, await prepared(id), '開けない')).rejects.toThrow()
    expect(await kept(`set-aside/${id}`)).toMatchObject({ kept: '甲' })
    expect(await kept(`handover/${id}`)).toBe('乙')
  })

  it('is not said of answers whose opener could not be loaded', async () => {
    const id = await handedIn()
    const before = await prepared(id)
    vi.doMock('#vault/age.ts', () => {
      throw new Error('not loaded')
    })
    expect(await receiveAnswers(session)).toEqual([])
    expect(await prepared(id)).toMatchObject({ state: 'handedIn' })
    expect(await discardHandover(session, before, '開けない')).toBe(false)
    vi.doUnmock('#vault/age.ts')
    expect(await receiveAnswers(session)).toMatchObject([{ answered: 1 }])
  })

  it('ends the screen of whoever has the tablet when it is set aside', async () => {
    const { id, kiosk } = await handsOver()
    await changes(id, (row) => ({ ...row, plan: JUNK }))
    expect(await kiosk.act(answer(1, 1))).toBe('kept')
    await discardHandover(session, await prepared(id), '開けない')
    expect(await kiosk.act(answer(2, 2))).toBe('over')
  })
})

describe('a pass', () => {
  it('of a hand-over that is over opens nothing', async () => {
    const { id, kiosk } = await handsOver()
    const pass = readPass()
    await kiosk.act(answer(1, 1))
    await kiosk.finish()
    if (pass) keepPass(pass)
    expect(pass?.handover).toBe(id)
    expect(pass && (await openKiosk(device.database, pass))).toBeUndefined()
  })
})
