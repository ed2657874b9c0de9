// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { App } from '#app/app.tsx'
import { createSettingsStore, defaultSettings } from '#storage/device-settings.ts'
import { fakeLocks } from '#support/locks.ts'
import { ja } from '#support/words.ts'
import { clearDevice, setUpDevice } from '../features/lock/open-device.tsx'
import { keysAreMade } from '../services/key-workers.ts'

beforeEach(() => {
  fakeLocks()
  keysAreMade()
  history.replaceState(null, '', '/settings/display')
})
afterEach(clearDevice)

type Theme = 'settings.themeDark' | 'settings.themeLight'
const choice = (name: Theme) => screen.getByRole<HTMLInputElement>('radio', { name: ja[name] })
const choose = (name: Theme) => fireEvent.click(choice(name))

it('a setting that the device does not keep is used, and said not to be kept, until it is', async () => {
  const settingsStore = createSettingsStore()
  const keep = vi.spyOn(settingsStore, 'keep').mockRejectedValueOnce(new Error('full'))
  render(
    <App
      settingsStore={settingsStore}
      settings={defaultSettings}
      messages={ja}
      phase={{ kind: 'open', session: await setUpDevice() }}
    />,
  )
  await screen.findByRole('radio', { name: ja['settings.themeDark'] })
  expect(screen.queryByText(ja['settings.refusedTitle'])).toBeNull()
  choose('settings.themeDark')
  expect(await screen.findByText(ja['settings.refusedTitle'])).toBeDefined()
  await vi.waitFor(() => expect(choice('settings.themeDark').checked).toBe(true))

  choose('settings.themeLight')
  await vi.waitFor(() => expect(screen.queryByText(ja['settings.refusedTitle'])).toBeNull())
  expect(keep).toHaveBeenCalledTimes(2)
})
