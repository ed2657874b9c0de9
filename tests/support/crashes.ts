/**
 * Batteries that are empty at random moments. Every series says its seed, so that it can be run again:
 * `CRASH_SEED=… npx playwright test crash`; `CRASH_TIMES=10` makes each ten times as long.
 */
import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, type BrowserContext, type Page } from '@playwright/test'
import { createDice, type Dice } from '#sample/dice.ts'
import type { Tablet } from '#support/e2e.ts'

const TIMES = Number(process.env['CRASH_TIMES'] ?? 1)

/** ms: for the series of one test. */
export const CRASHES_TAKE_AT_MOST = 600_000 * TIMES

export interface Crash {
  /** Counted from 0. */
  readonly index: number
  /** Chance of this crash's own, the same for the same seed. */
  readonly dice: Dice
  /** A moment (ms from now) up to the one given; the last crash of a series comes when all is long done. */
  readonly momentWithin: (ms: number) => number
}

/**
 * Does it once for each crash of a series. `survive` tells whether the screen had shown the work as saved:
 * a series that never came so far has proved nothing.
 */
export async function crashes(
  series: string,
  count: number,
  survive: (crash: Crash) => Promise<boolean>,
): Promise<void> {
  const seed = process.env['CRASH_SEED'] ?? String(randomInt(2 ** 31))
  console.log(`crashes, ${series}: ${count * TIMES} with seed ${seed} …`)
  let shown = 0
  for (let index = 0; index < count * TIMES; index += 1) {
    const dice = createDice(`${seed} ${series} ${index}`)
    const isLast = index === count * TIMES - 1
    const momentWithin = (ms: number) => (isLast ? 3_000 + 3 * ms : dice.roll() * ms)
    if (await survive({ index, dice, momentWithin })) shown += 1
  }
  expect(shown, `crashes, ${series}, after the work was shown as saved`).toBeGreaterThan(0)
  console.log(`crashes, ${series}: survived, ${shown} of them after it was shown as saved`)
}

/**
 * Works until the browser is killed, `afterMs` from now, whether the work is done by then or not. Gives
 * back what was on the screen meanwhile.
 */
export async function diesWhile(
  tablet: Tablet,
  frames: readonly Frame[],
  afterMs: number,
  work: () => Promise<void>,
): Promise<readonly Frame[]> {
  const before = frames.length
  const working = work().catch((error: unknown) => {
    if (!(error instanceof Error && /closed|crashed|detached/.test(error.message))) throw error
  })
  await wait(afterMs)
  await tablet.dies()
  await working
  return frames.slice(before)
}

/** What a frame of the screen said. */
export interface Frame {
  readonly text: string
  /** What is chosen, by the name of its group. */
  readonly chosen: Readonly<Record<string, string>>
}

/** Each frame of a page that differs from the one before, as far as it got out before the end. */
async function watchFrames(context: BrowserContext): Promise<readonly Frame[]> {
  const frames: Frame[] = []
  await context.exposeBinding('frameShown', (_page, frame: Frame) => void frames.push(frame))
  await context.addInitScript(() => {
    let last = ''
    const look = () => {
      const chosen = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')]
      // What a sheet says of its saving is hidden while it is not true.
      const status = document.querySelector('.save-status')
      const isHidden = status?.checkVisibility({ visibilityProperty: true }) === false
      const hidden = isHidden ? status.textContent : ''
      const frame: Frame = {
        text: (document.body?.textContent ?? '').replace(hidden, ''),
        chosen: Object.fromEntries(chosen.map(({ name, value }) => [name, value])),
      }
      const seen = JSON.stringify(frame)
      if (seen !== last) void Reflect.get(globalThis, 'frameShown')(frame)
      last = seen
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  return frames
}

export const says =
  (words: string) =>
  ({ text }: Frame): boolean =>
    text.includes(words)

export interface Watched {
  readonly page: Page
  readonly frames: readonly Frame[]
}

/** Opens the browser again, as after a crash; `prepare` runs in the page before anything else. */
export async function opensWatched(
  tablet: Tablet,
  address: string,
  prepare: () => void = () => undefined,
): Promise<Watched> {
  const context = await tablet.open()
  const frames = await watchFrames(context)
  await context.addInitScript(prepare)
  const [page = await context.newPage()] = context.pages()
  await page.goto(address)
  return { page, frames }
}

/** To another address of the app without loading it anew, which would lock it. */
export const opensWithoutLeaving = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
