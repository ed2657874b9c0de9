import { mkdtemp, readlink, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, expect, test as base, type BrowserContext } from '@playwright/test'
import { startAppServer, type AppServer } from './app-server.ts'
import { WHOLE_BROWSER } from './browser.ts'
import { listenForTrouble, type Trouble } from './trouble.ts'

/** A tablet whose browser can be closed and opened again on the same profile. */
export interface Tablet {
  /** The folder of the profile. */
  readonly profile: string
  open(): Promise<BrowserContext>
  /** The installed app: its first page is in a window of its own, without an address bar. */
  openApp(address: string): Promise<BrowserContext>
  /** The battery is empty: the browser that was opened last ends without a word to any page. */
  dies(): Promise<void>
}

interface TestFixtures {
  readonly trouble: Trouble
  readonly tablet: Tablet
}

/**
 * Playwright's `test` with a server of its own per worker: `page.goto('/')` opens the app there,
 * in a fresh browser profile per test. Tests that stop the server start one themselves. Trouble that
 * a test does not expect fails it, however well everything looks.
 */
export const test = base.extend<TestFixtures, { appServer: AppServer }>({
  appServer: [
    async ({ browserName: _browserName }, use) => {
      const server = await startAppServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ appServer }, use) => use(appServer.origin),

  trouble: async ({ browserName: _browserName }, use) => {
    const trouble = listenForTrouble()
    await use(trouble)
    expect(trouble.unexpected(), 'what went wrong on the side').toEqual([])
  },
  context: async ({ context, trouble }, use) => {
    await trouble.watch(context)
    await use(context)
  },

  tablet: async ({ viewport, locale, timezoneId, trouble }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'ayumi-profile-'))
    const opened: BrowserContext[] = []
    const openWith = async (...args: readonly string[]) => {
      const context = await chromium.launchPersistentContext(profile, {
        ...WHOLE_BROWSER,
        args: [...(WHOLE_BROWSER.args ?? []), ...args],
        viewport,
        hasTouch: true,
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
      })
      opened.push(context)
      await trouble.watch(context)
      return context
    }
    const dies = async () => {
      const closed = opened.at(-1)?.waitForEvent('close')
      // Chromium's lock on the profile names its host and its process.
      const lock = await readlink(join(profile, 'SingletonLock'))
      // And all that it has started: an empty battery leaves none that goes on writing.
      const group = -Number(lock.split('-').at(-1))
      process.kill(group, 'SIGKILL')
      await closed
      for (let waited = 0; isRunning(group) && waited < 1_000; waited += 20) await wait(20)
    }
    await use({
      profile,
      open: () => openWith(),
      openApp: (address) => openWith(`--app=${address}`),
      dies,
    })
    for (const context of opened) await context.close()
    await rm(profile, { recursive: true, force: true })
  },
})

function isRunning(group: number): boolean {
  try {
    return process.kill(group, 0)
  } catch {
    return false
  }
}

export { expect } from '@playwright/test'
