// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import type { ComponentChildren } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ja } from '#support/words.ts'
import { holdOpen } from '#platform/tabs.ts'
import { fakeLocks } from '#support/locks.ts'

type Listener = () => void

/** The service worker as the page sees it: what happens there is told here. */
const worker = vi.hoisted(() => ({
  listeners: new Map<string, Listener>(),
  start: vi.fn<() => void>(),
}))

vi.mock('workbox-window', () => ({
  Workbox: class {
    addEventListener(name: string, listener: Listener) {
      worker.listeners.set(name, listener)
    }
    messageSkipWaiting() {
      worker.start()
    }
    register() {
      return Promise.resolve()
    }
  },
}))

const reload = vi.fn<() => void>()
const ends: (() => void)[] = []

/** The modules of a page that has just been opened: an update found before is not known to it. */
const openPage = async () => {
  vi.resetModules()
  const [update, { LocaleProvider }, { useUnsaved }, { useLongWork }] = await Promise.all([
    import('#app/update.tsx'),
    import('#i18n/locale.tsx'),
    import('#services/unsaved.ts'),
    import('#services/long-work.ts'),
  ])
  update.startWatchingForUpdates()
  await vi.waitFor(() => expect(worker.listeners.has('controlling')).toBe(true))
  const Form = () => {
    useUnsaved(true)
    return null
  }
  const Restore = () => {
    useLongWork(true, () => undefined)
    return null
  }
  const show = (page: ComponentChildren) =>
    render(
      <LocaleProvider language="ja" messages={ja} calendar="gregory">
        {page}
      </LocaleProvider>,
    )
  return { ...update, Form, Restore, show }
}

const works = () => ends.push(holdOpen())
const tells = (what: 'waiting' | 'controlling') => act(() => worker.listeners.get(what)?.())
const turn = () => new Promise((resolve) => setTimeout(resolve, 20))

beforeEach(() => {
  fakeLocks()
  vi.stubEnv('PROD', true)
  vi.spyOn(location, 'reload').mockImplementation(reload)
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: { controller: { postMessage: () => undefined } },
  })
})
afterEach(() => {
  cleanup()
  ends.splice(0).forEach((end) => end())
  worker.listeners.clear()
  vi.clearAllMocks()
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

describe('at the lock screen', () => {
  const passes = async (ms: number) => {
    vi.advanceTimersByTime(ms)
    await turn()
  }
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
  afterEach(() => void vi.useRealTimers())

  it('a new version starts by itself, and the page is loaded anew when it runs', async () => {
    const { UpdateAtRest, show } = await openPage()
    show(<UpdateAtRest>locked</UpdateAtRest>)
    expect(worker.start).not.toHaveBeenCalled()
    await tells('waiting')
    // Not while the page still loads.
    await passes(900)
    expect(worker.start).not.toHaveBeenCalled()
    await passes(100)
    expect(worker.start).toHaveBeenCalledTimes(1)
    expect(reload).not.toHaveBeenCalled()
    await tells('controlling')
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('it also starts when it was ready before the device was locked', async () => {
    const { UpdateAtRest, show } = await openPage()
    await tells('waiting')
    show(<UpdateAtRest>locked</UpdateAtRest>)
    await passes(1000)
    expect(worker.start).toHaveBeenCalledTimes(1)
  })

  it('it waits while somebody works in another tab', async () => {
    works()
    const { UpdateAtRest, show } = await openPage()
    show(<UpdateAtRest>locked</UpdateAtRest>)
    await tells('waiting')
    await passes(1000)
    expect(worker.start).not.toHaveBeenCalled()
  })

  it('it starts soon after that tab is closed', async () => {
    const endsThere = holdOpen()
    const { UpdateAtRest, show } = await openPage()
    show(<UpdateAtRest>locked</UpdateAtRest>)
    await tells('waiting')
    await passes(1000)
    expect(worker.start).not.toHaveBeenCalled()
    endsThere()
    await turn()
    await passes(1000)
    expect(worker.start).toHaveBeenCalledTimes(1)
  })

  it('it waits while a passphrase is being typed', async () => {
    const { UpdateAtRest, Form, show } = await openPage()
    show(
      <UpdateAtRest>
        <Form />
      </UpdateAtRest>,
    )
    await tells('waiting')
    await passes(1000)
    expect(worker.start).not.toHaveBeenCalled()
  })

  it('one that another tab has started is loaded at once, whoever works there', async () => {
    works()
    const { UpdateAtRest, show } = await openPage()
    show(<UpdateAtRest>locked</UpdateAtRest>)
    await tells('controlling')
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1))
    expect(worker.start).not.toHaveBeenCalled()
  })
})

describe('on the welcome screen', () => {
  const showsWelcome = async () => {
    const [{ App }, { createSettingsStore, defaultSettings }] = await Promise.all([
      import('#app/app.tsx'),
      import('#storage/device-settings.ts'),
    ])
    render(
      <App
        settingsStore={createSettingsStore()}
        settings={defaultSettings}
        messages={ja}
        phase={{ kind: 'new' }}
      />,
    )
  }

  it('one that another tab has started is loaded at once: the old files are gone', async () => {
    works()
    await openPage()
    await showsWelcome()
    await tells('controlling')
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1))
  })

  it('a new version waits while somebody sets the device up in another tab', async () => {
    works()
    await openPage()
    await showsWelcome()
    await tells('waiting')
    await turn()
    expect(worker.start).not.toHaveBeenCalled()
  })
})

describe('while somebody works here', () => {
  const settled = vi.fn<() => Promise<void>>(() => Promise.resolve())
  const tapsUpdate = async () => {
    fireEvent.click(screen.getByRole('button', { name: ja['app.updateNow'] }))
    await turn()
  }
  beforeEach(() => void works())

  it('a new version is announced, and starts when told, after what is being written', async () => {
    const { UpdateBanner, show } = await openPage()
    show(<UpdateBanner onApply={settled} />)
    expect(screen.queryByRole('button')).toBeNull()
    await tells('waiting')
    await tapsUpdate()
    expect(worker.start).toHaveBeenCalledTimes(1)
    expect(settled.mock.invocationCallOrder[0]).toBeLessThan(
      worker.start.mock.invocationCallOrder[0] ?? 0,
    )
  })

  it('it does not start over text that is not saved, and says so', async () => {
    const { UpdateBanner, Form, show } = await openPage()
    show(
      <>
        <UpdateBanner onApply={settled} />
        <Form />
      </>,
    )
    await tells('waiting')
    await tapsUpdate()
    expect(worker.start).not.toHaveBeenCalled()
    expect(screen.getByText(ja['app.updateUnsaved'])).toBeDefined()
  })

  it('it does not start while a restore runs, and says so', async () => {
    const { UpdateBanner, Restore, show } = await openPage()
    show(
      <>
        <UpdateBanner onApply={settled} />
        <Restore />
      </>,
    )
    await tells('waiting')
    await tapsUpdate()
    expect(worker.start).not.toHaveBeenCalled()
    expect(screen.getByText(ja['app.updateWorking'])).toBeDefined()
  })

  it('it does not take the old version from another tab, and says so until that one is closed', async () => {
    const endsThere = holdOpen()
    const { UpdateBanner, show } = await openPage()
    show(<UpdateBanner onApply={settled} />)
    await tells('waiting')
    await tapsUpdate()
    expect(worker.start).not.toHaveBeenCalled()
    expect(screen.getByText(ja['app.updateOtherTabs'])).toBeDefined()
    endsThere()
    await turn()
    await tapsUpdate()
    expect(worker.start).toHaveBeenCalledTimes(1)
  })
})
