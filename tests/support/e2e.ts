import { test as base } from '@playwright/test'
import { startAppServer, type AppServer } from './app-server.ts'

/**
 * Playwright's `test` with a server of its own per worker: `page.goto('/')` opens the app there,
 * in a fresh browser profile per test. Tests that stop the server start one themselves.
 */
export const test = base.extend<object, { appServer: AppServer }>({
  appServer: [
    async ({ browserName: _browserName }, use) => {
      const server = await startAppServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ appServer }, use) => use(appServer.origin),
})

export { expect } from '@playwright/test'
