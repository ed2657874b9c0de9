// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { fireEvent, screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { expectIsoDate } from '#domain/shared/dates.ts'
import { AddProfile } from '#features/lock/add-profile.tsx'
import { PassphrasePanel } from '#features/lock/own-access-panel.tsx'
import { ProfilesPanel } from '#features/lock/profiles-panel.tsx'
import { RecoveryPanel } from '#features/lock/recovery-panel.tsx'
import { ReturnToProfile } from '#features/lock/return-to-profile.tsx'
import { ja } from '#support/words.ts'
import { addStaff } from '#services/access.ts'
import { refreshDevice } from '#services/device.ts'
import { openSession, type Session } from '#services/session.ts'
import { doors, enterWithPassphrase, openWithRecoveryKey } from '#services/unlock.ts'
import { fakeLocks } from '#support/locks.ts'
import {
  diskIsFull,
  keysAreMade,
  keysCannotBeMade,
  rowsAreRefused,
  vaultIsRefused,
} from '../../services/key-workers.ts'
import {
  alertText,
  choosesPassphrase,
  clearDevice,
  ORGANISATION,
  PASSPHRASE,
  provesToHaveTheSheet,
  readsRecoverySheet,
  setUpDevice,
  showUnlocked,
  taps,
  types,
} from './open-device.tsx'

const NEW_PASSPHRASE = 'つきよの みちを ひとりで'

let session: Session
const onDone = vi.fn<() => void>()

beforeEach(async () => {
  fakeLocks()
  keysAreMade()
  session = await setUpDevice()
})
afterEach(async () => {
  onDone.mockReset()
  await clearDevice()
})

/** The records cannot be kept; the vault file can. */
const recordsAreRefused = () =>
  vi.spyOn(session.door, 'write').mockResolvedValue({
    ok: false,
    error: { kind: 'notKept', trouble: 'full', reason: 'QuotaExceededError' },
  })

const marksAtTheDoor = async () =>
  doors(await refreshDevice(session.device)).map(({ mark }) => mark)

const activeStaff = async () => {
  const staff = await session.records.list({ type: 'staff' })
  return staff.map(({ fields }) => fields.name)
}

/** Once the name has been read, it is no passphrase. */
const refusesTheOrganisation = async (button: string) => {
  choosesPassphrase(`${ORGANISATION}2026`)
  await screen.findByText(ja['lock.hint.lessObvious'])
  taps(button)
  expect(screen.getByText(ja['lock.rule.organisationName'])).toBeDefined()
}

const opensWith = async (passphrase: string, staff = session.staff) =>
  (await enterWithPassphrase(session.device, staff, passphrase)).ok

describe('adding a profile', () => {
  const addsSuzuki = () => {
    types(/^名前/, '鈴木 花子')
    choosesPassphrase(NEW_PASSPHRASE)
    taps('プロフィールを追加')
  }
  beforeEach(() => showUnlocked(session, <AddProfile usedMarks={['sakura']} onDone={onDone} />))

  const isAdded = async () => {
    await vi.waitFor(() => expect(onDone).toHaveBeenCalled())
    expect(await marksAtTheDoor()).toEqual(['sakura', 'momiji'])
    expect(await activeStaff()).toEqual(['佐藤 一郎', '鈴木 花子'])
  }

  it.each([
    ['the key cannot be made', keysCannotBeMade, ja['lock.problem.workFailed']],
    ['the way in cannot be kept', diskIsFull, ja['lock.problem.notKept']],
    ['the record cannot be kept', recordsAreRefused, ja['lock.problem.notKept']],
  ])('leaves nothing half-made when %s, and works the next time', async (_, breaks, message) => {
    breaks()
    addsSuzuki()
    expect(await alertText()).toContain(message)
    vi.restoreAllMocks()
    expect(await marksAtTheDoor()).toEqual(['sakura'])
    expect(await activeStaff()).toEqual(['佐藤 一郎'])
    expect(onDone).not.toHaveBeenCalled()

    keysAreMade()
    taps('プロフィールを追加')
    await isAdded()
  })

  it('refuses the name of the organisation as a passphrase', async () => {
    types(/^名前/, '鈴木 花子')
    await refusesTheOrganisation('プロフィールを追加')
  })
})

describe('changing the own passphrase', () => {
  const changes = (passphrase: string) => {
    choosesPassphrase(passphrase)
    taps('合言葉を変える')
  }
  beforeEach(() => {
    showUnlocked(session, <PassphrasePanel />)
    taps('合言葉を変える')
  })

  it.each([
    ['the key cannot be made', keysCannotBeMade, ja['lock.problem.workFailed']],
    ['it cannot be kept', diskIsFull, ja['lock.problem.notKept']],
  ])('leaves the old one when %s, says so, and works the next time', async (_, breaks, message) => {
    breaks()
    changes(NEW_PASSPHRASE)
    expect(await alertText()).toContain(message)
    vi.restoreAllMocks()
    keysAreMade()
    expect(await opensWith(PASSPHRASE)).toBe(true)
    taps('合言葉を変える')
    await screen.findByText(ja['security.passphraseChanged'])
    expect(await opensWith(NEW_PASSPHRASE)).toBe(true)
  })

  it('refuses the name of the organisation', async () => {
    await refusesTheOrganisation('合言葉を変える')
  })
})

describe('coming back with the paper', () => {
  const onOpen = vi.fn<(session: Session) => void>()
  const returns = async () => {
    const opened = await openSession(session.device, session.vault, '')
    showUnlocked(opened, <ReturnToProfile onOpen={onOpen} />)
    return opened
  }
  beforeEach(() => onOpen.mockReset())

  it.each([
    ['the key cannot be made', keysCannotBeMade, ja['lock.problem.workFailed']],
    ['it cannot be kept', diskIsFull, ja['lock.problem.notKept']],
  ])('says when %s, and works the next time', async (_, breaks, message) => {
    await returns()
    await screen.findByRole('radio', { name: '佐藤 一郎', checked: true })
    breaks()
    choosesPassphrase(NEW_PASSPHRASE)
    taps('合言葉を変えて始める')
    expect(await alertText()).toContain(message)
    expect(onOpen).not.toHaveBeenCalled()
    vi.restoreAllMocks()
    keysAreMade()
    taps('合言葉を変えて始める')
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalled())
    expect(onOpen.mock.lastCall?.[0].staff).toBe(session.staff)
    expect(await opensWith(NEW_PASSPHRASE)).toBe(true)
  })

  it('refuses the name of the organisation', async () => {
    await returns()
    await screen.findByRole('radio', { name: '佐藤 一郎' })
    await refusesTheOrganisation('合言葉を変えて始める')
  })

  it('makes a new profile only when its record is kept', async () => {
    const archived = { on: expectIsoDate('2026-04-01'), reason: '' }
    await session.door.write([{ type: 'staff', id: session.staff, fields: { archived } }])
    await returns()
    await screen.findByLabelText(/^あなたの名前/)
    types(/^あなたの名前/, '鈴木 花子')
    choosesPassphrase(NEW_PASSPHRASE)
    const disk = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('disk full', 'QuotaExceededError')
    })
    taps('合言葉を変えて始める')
    expect(await alertText()).toContain(ja['lock.problem.notKept'])
    expect(await marksAtTheDoor()).toEqual(['sakura'])
    expect(onOpen).not.toHaveBeenCalled()

    disk.mockRestore()
    taps('合言葉を変えて始める')
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalled())
    const { staff, records } = onOpen.mock.lastCall?.[0] ?? session
    const record = await records.find('staff', staff)
    expect(record?.fields.name).toBe('鈴木 花子')
    expect(record?.author.staff).toBe(staff)
    expect(await marksAtTheDoor()).toEqual(['sakura', 'momiji'])
  })
})

describe('a new recovery sheet', () => {
  it('that cannot be kept leaves the old one, says so, and is kept the next time', async () => {
    showUnlocked(session, <RecoveryPanel />)
    taps('新しい復旧用紙をつくる')
    const groups = await readsRecoverySheet()
    taps('用紙を用意しました')
    provesToHaveTheSheet(groups)
    const before = (await refreshDevice(session.device)).file
    diskIsFull()
    taps('この用紙に切り替える')
    expect(await alertText()).toContain(ja['lock.problem.notKept'])
    vi.restoreAllMocks()
    expect((await refreshDevice(session.device)).file).toEqual(before)

    taps('この用紙に切り替える')
    await screen.findByText(ja['security.recoveryRenewed'])
    expect((await openWithRecoveryKey(session.device, groups.join(' '))).ok).toBe(true)
  })
})

describe('adding a profile', () => {
  it('that has no room for its way in leaves no record of it either', async () => {
    vaultIsRefused()
    const who = { staff: 'suzuki', mark: 'momiji' }
    const added = await addStaff(session, who, { name: '鈴木 花子', kana: '' }, NEW_PASSPHRASE)
    expect(added).toEqual({ ok: false, error: { kind: 'notKept' } })
    vi.restoreAllMocks()
    expect(await session.records.find('staff', 'suzuki')).toBeUndefined()
    expect(await marksAtTheDoor()).toEqual(['sakura'])
  })

  it('whose record is refused leaves no way in', async () => {
    rowsAreRefused()
    const who = { staff: 'suzuki', mark: 'momiji' }
    const added = await addStaff(session, who, { name: '鈴木 花子', kana: '' }, NEW_PASSPHRASE)
    expect(added).toEqual({ ok: false, error: { kind: 'notKept' } })
    vi.restoreAllMocks()
    expect(await marksAtTheDoor()).toEqual(['sakura'])
  })
})

describe('removing a profile', () => {
  it.each([
    ['the vault', vaultIsRefused],
    ['the record', rowsAreRefused],
  ])('when %s is not kept, that is said, and the profile is as it was', async (_, isRefused) => {
    const who = { staff: 'suzuki', mark: 'momiji' }
    await addStaff(session, who, { name: '鈴木 花子', kana: '' }, NEW_PASSPHRASE)
    showUnlocked(session, <ProfilesPanel />)
    fireEvent.click(await screen.findByRole('button', { name: '外す' }))
    isRefused()
    const [, confirm] = screen.getAllByRole('button', { name: '外す' })
    if (confirm) fireEvent.click(confirm)
    expect(await alertText()).toContain(ja['lock.problem.notKept'])
    vi.restoreAllMocks()
    expect(await marksAtTheDoor()).toEqual(['sakura', 'momiji'])
    const suzuki = await session.records.find('staff', 'suzuki')
    expect(suzuki?.fields.archived).toBeNull()
  })
})
