/** The app on the home screen: how it gets there on this platform, and whether it was opened from there. */

/** As far as it decides how an app is installed. */
export type Platform = 'ios' | 'mac' | 'android' | 'chromium' | 'firefox' | 'other'

interface Browser {
  readonly userAgent: string
  readonly maxTouchPoints: number
}

/** By what the browser says of itself: nothing else tells where its menu entry is. */
export function platformOf({ userAgent, maxTouchPoints }: Browser): Platform {
  // iPads call themselves Macs, which have no touch screen.
  const isMac = userAgent.includes('Macintosh')
  if (/iPhone|iPad/.test(userAgent) || (isMac && maxTouchPoints > 1)) return 'ios'
  if (userAgent.includes('Android')) return 'android'
  if (userAgent.includes('Firefox/')) return 'firefox'
  if (/Chrom(e|ium)\//.test(userAgent)) return 'chromium'
  return isMac ? 'mac' : 'other'
}

/** Whether the home screen keeps records of its own, apart from those of the browser. */
export const isKeptApart = (platform: Platform): boolean => platform === 'ios' || platform === 'mac'

/** Whether this window is the installed app's. */
export const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone), (display-mode: fullscreen)').matches

interface InstallOffer extends Event {
  /** Asks the person. May be called once. */
  prompt(): Promise<unknown>
}

let offer: InstallOffer | undefined

/** Chromium offers once, soon after the start, to install the app: kept for whoever asks for it. */
export function keepInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offer = event as InstallOffer
  })
}

/** How to let the browser ask; `undefined` where it has offered nothing. */
export function installOffer(): (() => Promise<void>) | undefined {
  const kept = offer
  return (
    kept &&
    (async () => {
      offer = undefined
      await kept.prompt()
    })
  )
}
