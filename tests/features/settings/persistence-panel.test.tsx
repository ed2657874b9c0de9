// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { PersistencePanel } from '#features/settings/persistence-panel.tsx'
import { ja } from '#support/words.ts'
import { LocaleProvider } from '#i18n/locale.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** A browser that has promised or not, and what it says when asked. */
const browser = (storage: object) => vi.stubGlobal('navigator', { storage })

const answering = (persisted: boolean, whenAsked: boolean) =>
  browser({
    persisted: () => Promise.resolve(persisted),
    persist: () => Promise.resolve(whenAsked),
  })

const open = () =>
  render(
    <LocaleProvider language="ja" messages={ja} calendar="gregory">
      <PersistencePanel />
    </LocaleProvider>,
  )

const ask = async () => fireEvent.click(await screen.findByRole('button'))

describe('what the browser promises about the records', () => {
  it('is said when it has promised, and nothing is asked any more', async () => {
    answering(true, true)
    open()
    await screen.findByText(ja['settings.persistenceGranted'])
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('is said when it has not, with what that means', async () => {
    answering(false, false)
    open()
    await screen.findByText(ja['settings.persistenceDenied'])
    await ask()
    await screen.findByText(ja['settings.persistenceStill'])
  })

  it('changes when it promises on being asked again', async () => {
    answering(false, true)
    open()
    await ask()
    await screen.findByText(ja['settings.persistenceGranted'])
  })

  it('is not made up where it cannot be asked', async () => {
    browser({})
    open()
    await screen.findByText(ja['settings.persistenceUnsupported'])
  })
})
