// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import {
  installOffer,
  isKeptApart,
  keepInstallOffer,
  platformOf,
  type Platform,
} from '#platform/home-screen.ts'

const IPAD =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15'
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1'
const TABLET =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
const TABLET_FIREFOX = 'Mozilla/5.0 (Android 15; Tablet; rv:140.0) Gecko/140.0 Firefox/140.0'
const MAC_CHROME =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'
const EDGE =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0'
const EPIPHANY =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15'

describe('how the app comes to the home screen', () => {
  it.each<[string, Platform, string, number]>([
    ['an iPad, which calls itself a Mac', 'ios', IPAD, 5],
    ['an iPhone', 'ios', IPHONE, 5],
    ['a Mac with Safari', 'mac', IPAD, 0],
    ['a Mac with Chrome', 'chromium', MAC_CHROME, 0],
    ['an Android tablet', 'android', TABLET, 10],
    ['Firefox on an Android tablet', 'android', TABLET_FIREFOX, 10],
    ['Firefox', 'firefox', FIREFOX, 0],
    ['Edge on a computer with a touch screen', 'chromium', EDGE, 10],
    ['another browser', 'other', EPIPHANY, 0],
  ])('is known of %s', (_device, platform, userAgent, maxTouchPoints) => {
    expect(platformOf({ userAgent, maxTouchPoints })).toBe(platform)
  })

  it('keeps records apart on the devices of Apple alone', () => {
    const all: readonly Platform[] = ['ios', 'mac', 'android', 'chromium', 'firefox', 'other']
    expect(all.filter(isKeptApart)).toEqual(['ios', 'mac'])
  })

  it('is asked for once, when the browser has offered it', async () => {
    keepInstallOffer()
    expect(installOffer()).toBeUndefined()
    const prompt = vi.fn<() => Promise<void>>().mockResolvedValue()
    const offered = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt,
    })
    dispatchEvent(offered)
    expect(offered.defaultPrevented, 'no banner of the browser').toBe(true)
    await installOffer()?.()
    expect(prompt).toHaveBeenCalledOnce()
    expect(installOffer()).toBeUndefined()
  })
})
