// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import packageJson from '../../../package.json' with { type: 'json' }
import { DevicePanel, KeptPanel } from '#features/settings/device-panel.tsx'
import { ja } from '#support/words.ts'
import { LocaleProvider } from '#i18n/locale.tsx'
import type { Session } from '#services/session.ts'
import { SessionContext } from '#services/use-session.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const open = (kind: 'own' | 'sample') =>
  render(
    <LocaleProvider language="ja" messages={ja} calendar="gregory">
      <SessionContext.Provider value={{ device: { kind } } as unknown as Session}>
        <DevicePanel />
        <KeptPanel />
      </SessionContext.Provider>
    </LocaleProvider>,
  )

describe('what the app says of itself and of the device', () => {
  it('is its version and how much room it takes', async () => {
    const estimate = () => Promise.resolve({ usage: 1_100_000, quota: 10_700_000_000 })
    vi.stubGlobal('navigator', { storage: { estimate } })
    open('own')
    await screen.findByText('約 1.1 MB')
    await screen.findByText(/約 10.7 GB/)
    expect(screen.getByText(packageJson.version)).toBeDefined()
  })

  it('makes no figure up', async () => {
    vi.stubGlobal('navigator', { storage: {} })
    open('own')
    await screen.findByText(ja['settings.storageUnknown'])
  })

  it('does not call the sample locked away', () => {
    vi.stubGlobal('navigator', {})
    open('sample')
    expect(screen.getByText(ja['settings.keptSample'])).toBeDefined()
    expect(screen.queryByText(ja['settings.keptRecordsText'])).toBeNull()
    expect(screen.queryByText(ja['settings.keptKeysText'])).toBeNull()
  })
})
