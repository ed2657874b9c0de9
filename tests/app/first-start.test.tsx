// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { act, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '#app/app.tsx'
import { ja } from '#support/words.ts'
import { connectTabs, tabsAtWork, type TabMessage } from '#platform/tabs.ts'
import { findDevice } from '#services/device.ts'
import { createSettingsStore, defaultSettings } from '#storage/device-settings.ts'
import {
  alertText,
  choosesPassphrase,
  clearDevice,
  ORGANISATION,
  PASSPHRASE,
  provesToHaveTheSheet,
  readsRecoverySheet,
  setUpDevice,
  taps,
  types,
} from '../features/lock/open-device.tsx'
import { fakeLocks } from '#support/locks.ts'
import { diskIsFull, keysAreMade, keysCannotBeMade } from '../services/key-workers.ts'

const THEIR_PASSPHRASE = 'やまびこ が 三回 かえる'

const reload = vi.fn<() => void>()
const otherTab = connectTabs()
let stopListening: () => void
let heard: TabMessage[]

beforeEach(() => {
  fakeLocks()
  keysAreMade()
  vi.spyOn(location, 'reload').mockImplementation(reload)
  heard = []
  stopListening = otherTab.listen((message) => heard.push(message))
  render(
    <App
      settingsStore={createSettingsStore()}
      settings={defaultSettings}
      messages={ja}
      phase={{ kind: 'new' }}
    />,
  )
})
afterEach(async () => {
  stopListening()
  vi.clearAllMocks()
  await clearDevice()
})

const beginsOwn = async () => {
  fireEvent.click(screen.getByRole('button', { name: /この端末で始める/ }))
  await screen.findByLabelText(/^事業所・団体の名前/)
  types(/^事業所・団体の名前/, ORGANISATION)
  types(/^あなたの名前/, '佐藤 一郎')
  choosesPassphrase(PASSPHRASE)
}

const comesToTheCheck = async () => {
  await beginsOwn()
  taps('つぎへ')
  const groups = await readsRecoverySheet()
  taps('用紙を用意しました')
  provesToHaveTheSheet(groups)
}

const keptFile = async () => {
  const state = await findDevice()
  if (state.kind !== 'found') throw new Error(state.kind)
  state.device.database.close()
  return state.device.file
}

const existsIsSaid = async () => {
  await screen.findByRole('heading', { name: ja['app.existsTitle'] })
  expect(screen.queryByText(ja['lock.sheetTitle'])).toBeNull()
  expect(reload).not.toHaveBeenCalled()
  taps(ja['app.reload'])
  expect(reload).toHaveBeenCalledTimes(1)
}

const aMoment = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)))

describe('a tab that waits at the check of the recovery sheet', () => {
  it('changes nothing when the device was set up elsewhere, and leads to it', async () => {
    await comesToTheCheck()
    const { device } = await setUpDevice(THEIR_PASSPHRASE)
    taps('始める')
    await existsIsSaid()
    expect(await keptFile()).toEqual(device.file)
    expect(heard).toEqual([])
  })

  it('hears of it before the person goes on', async () => {
    await comesToTheCheck()
    otherTab.tell({ kind: 'begun', data: 'own' })
    await existsIsSaid()
  })

  it('goes on when another tab has only opened the sample', async () => {
    await comesToTheCheck()
    otherTab.tell({ kind: 'begun', data: 'sample' })
    await aMoment()
    expect(reload).not.toHaveBeenCalled()
    taps('始める')
    await vi.waitFor(() => expect(heard).toEqual([{ kind: 'begun', data: 'own' }]))
  })

  it('counts as at work, so that no update takes its files away', async () => {
    expect(await tabsAtWork()).toBe(0)
    await comesToTheCheck()
    expect(await tabsAtWork()).toBe(1)
  })
})

it.each(['own', 'sample'] as const)('the welcome starts over when %s data appear', async (data) => {
  otherTab.tell({ kind: 'begun', data })
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1))
})

describe('a first start that fails', () => {
  it('for want of memory does not blame the browser, and works the next time', async () => {
    await beginsOwn()
    keysCannotBeMade()
    taps('つぎへ')
    expect(await alertText()).toContain(ja['lock.startWorkFailed'])
    expect(screen.queryByText(ja['app.noStorageText'])).toBeNull()
    keysAreMade()
    taps('つぎへ')
    expect(await readsRecoverySheet()).toHaveLength(10)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('for a full disk says so, and works the next time', async () => {
    await comesToTheCheck()
    diskIsFull()
    taps('始める')
    expect(await alertText()).toContain(ja['app.noStorageText'])
    vi.restoreAllMocks()
    taps('始める')
    await vi.waitFor(() => expect(heard).toHaveLength(1))
  })
})
