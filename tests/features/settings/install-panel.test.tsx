// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { InstallPanel } from '#features/settings/install-panel.tsx'
import { keepInstallOffer } from '#platform/home-screen.ts'
import { ja } from '#support/words.ts'
import { show } from '../lock/open-device.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const isOn = (userAgent: string, maxTouchPoints: number) =>
  vi.stubGlobal('navigator', { userAgent, maxTouchPoints })

const IPAD = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.0 Safari/605.1.15'
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) Chrome/140.0.0.0 Safari/537.36'

const steps = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

describe('the home screen in the settings', () => {
  it('tells on an iPad where the button is, and that its records are others', () => {
    isOn(IPAD, 5)
    show(<InstallPanel />)
    expect(steps()).toEqual([
      ja['settings.installIosShare'],
      ja['settings.installIosAdd'],
      ja['settings.installOpen'],
    ])
    expect(screen.getByText(ja['settings.installApart'] ?? '')).toBeTruthy()
  })

  it('tells on an Android tablet that the records stay', () => {
    isOn(ANDROID, 10)
    show(<InstallPanel />)
    expect(steps()).toContain(ja['settings.installAndroidAdd'])
    expect(screen.queryByText(ja['settings.installApart'] ?? '')).toBeNull()
  })

  it('says in the installed app that it is one, and of private windows in any case', () => {
    vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList)
    show(<InstallPanel />)
    expect(screen.getByText(ja['settings.installDone'] ?? '')).toBeTruthy()
    expect(screen.queryAllByRole('listitem')).toEqual([])
    expect(screen.getByText(ja['lock.privateWindow'] ?? '')).toBeTruthy()
  })

  it('asks the browser where it has offered to', () => {
    keepInstallOffer()
    const prompt = vi.fn<() => Promise<void>>().mockResolvedValue()
    dispatchEvent(Object.assign(new Event('beforeinstallprompt'), { prompt }))
    show(<InstallPanel />)
    screen.getByRole('button', { name: ja['settings.installAsk'] ?? '' }).click()
    expect(prompt).toHaveBeenCalledOnce()
  })
})
