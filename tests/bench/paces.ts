import type { Page } from '@playwright/test'

/** The machine as it is, and as slow as the tablets the app is made for. */
export const PACES = [
  { name: 'fullSpeed', slowdown: 1 },
  { name: 'fourTimesSlower', slowdown: 4 },
] as const

export type Pace = (typeof PACES)[number]
export type PaceName = Pace['name']

/** The same measurement at each pace, one after the other. */
export async function atEachPace<T>(
  measure: (pace: Pace) => Promise<T>,
): Promise<Record<PaceName, T>> {
  const [full, slow] = PACES
  return { [full.name]: await measure(full), [slow.name]: await measure(slow) }
}

/**
 * Slows the page's main thread down, as DevTools does; workers, the service worker and the
 * browser's own processes (the disk, the network) run on at full speed.
 */
export async function setPace(page: Page, { slowdown }: Pace): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
}
