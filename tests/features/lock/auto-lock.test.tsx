// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { AutoLock } from '#features/lock/auto-lock.tsx'
import { LocaleProvider } from '#i18n/locale.tsx'
import { useLongWork } from '#services/long-work.ts'
import { SettingsContext } from '#services/use-settings.ts'
import { defaultSettings } from '#storage/device-settings.ts'
import { ja } from '#support/words.ts'

const MINUTE = 60_000
const lock = vi.fn<() => void>()
const tabs = { tell: () => undefined, listen: () => () => undefined }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  lock.mockReset()
})

function Restore({ isRunning }: { readonly isRunning: boolean }) {
  useLongWork(isRunning, () => undefined)
  return null
}

const screenWith = (isRunning: boolean) => (
  <LocaleProvider language="ja" messages={ja} calendar="gregory">
    <SettingsContext.Provider value={{ settings: defaultSettings, change: () => undefined }}>
      <Restore isRunning={isRunning} />
      <AutoLock tabs={tabs} onLock={lock} />
    </SettingsContext.Provider>
  </LocaleProvider>
)

const passes = (minutes: number) =>
  act(async () => void (await vi.advanceTimersByTimeAsync(minutes * MINUTE)))

it('an untouched device locks', async () => {
  render(screenWith(false))
  await passes(defaultSettings.autoLockMinutes + 1)
  expect(lock).toHaveBeenCalled()
})

it('a device that restores is not idle, and is from the end of it on', async () => {
  const { rerender } = render(screenWith(true))
  await passes(30)
  expect(lock).not.toHaveBeenCalled()
  rerender(screenWith(false))
  await passes(defaultSettings.autoLockMinutes + 1)
  expect(lock).toHaveBeenCalled()
})
