// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LockScreen } from '#features/lock/lock-screen.tsx'
import { ja } from '#support/words.ts'
import { connectTabs } from '#platform/tabs.ts'
import { addStaff } from '#services/access.ts'
import type { Device } from '#services/device.ts'
import type { Session } from '#services/session.ts'
import { keepAttempts } from '#storage/vault-store.ts'
import { diskIsFull, keysAreMade, keysCannotBeMade } from '../../services/key-workers.ts'
import {
  alertText,
  clearDevice,
  PASSPHRASE,
  setUpDevice,
  show,
  taps,
  types,
} from './open-device.tsx'

let session: Session
const onOpen = vi.fn<(session: Session) => void>()

beforeEach(async () => {
  keysAreMade()
  session = await setUpDevice()
})
afterEach(async () => {
  onOpen.mockReset()
  await clearDevice()
})

const lockScreen = (device: Device) =>
  show(<LockScreen device={device} tabs={connectTabs()} onOpen={onOpen} />)

/** As after so many wrong tries, `ms` ago. */
const failed = (failures: number, ms = 0) =>
  keepAttempts(session.device.database, { failures, lastAt: Date.now() - ms })

const tries = (passphrase: string) => {
  types('合言葉', passphrase)
  taps('ロックを解除')
}

describe('a wait after wrong passphrases', () => {
  it('is shown when the lock screen appears, before anything is tried', async () => {
    await failed(5)
    lockScreen(session.device)
    const alert = await alertText()
    expect(alert).toContain(ja['lock.problem.wait'])
    expect(alert).toMatch(/あと\d+秒/)
    expect(alert).not.toContain(ja['lock.problem.wrongSecret'])
  })

  it('is shown before a mark is chosen, too', async () => {
    const who = { staff: 'suzuki', mark: 'momiji' }
    const added = await addStaff(session, who, { name: '鈴木', kana: '' }, PASSPHRASE)
    await failed(5)
    lockScreen(added.ok ? added.value : session.device)
    expect(screen.queryByLabelText('合言葉')).toBeNull()
    expect(await alertText()).toContain(ja['lock.problem.wait'])
  })

  // An error that nobody catches fails the run.
  it('that the disk cannot tell of is no uncaught error: the next try names the trouble', async () => {
    session.device.database.close()
    lockScreen(session.device)
    tries(PASSPHRASE)
    expect(await alertText()).toContain(ja['lock.problem.workFailed'])
  })

  it('does not call the right passphrase wrong, and says when it is over', async () => {
    await failed(4, 3_500)
    lockScreen(session.device)
    tries(PASSPHRASE)
    await vi.waitFor(async () => expect(await alertText()).toMatch(/あと\d+秒/))
    expect(await alertText()).not.toContain(ja['lock.problem.wrongSecret'])
    await vi.waitFor(async () => expect(await alertText()).not.toMatch(/あと\d+秒/), {
      timeout: 4_000,
    })
    expect(await alertText()).toContain(ja['lock.waitOver'])
    tries(PASSPHRASE)
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalled())
  })

  it('is not spoken of when there is none', async () => {
    lockScreen(session.device)
    tries('ちがう あいことば です')
    const alert = await alertText()
    expect(alert).toContain(ja['lock.problem.wrongSecret'])
    expect(alert).toContain(ja['lock.problemHelp.wrongSecret'])
  })
})

describe('an unlock that cannot be worked out', () => {
  it('says so and leaves the form usable', async () => {
    lockScreen(session.device)
    keysCannotBeMade()
    tries(PASSPHRASE)
    expect(await alertText()).toContain(ja['lock.problem.workFailed'])
    keysAreMade()
    tries(PASSPHRASE)
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalled())
  })

  it('is not the fault of a disk too full to forget the failures before', async () => {
    await failed(1)
    diskIsFull()
    lockScreen(session.device)
    tries(PASSPHRASE)
    await vi.waitFor(() => expect(onOpen).toHaveBeenCalled())
  })
})
