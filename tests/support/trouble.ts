import type { BrowserContext } from '@playwright/test'

/**
 * What goes wrong without a test looking for it: errors nobody caught, errors on the console, and
 * what the content security policy had to refuse, in pages, workers and the service worker.
 */
export interface Trouble {
  /** Hears the pages of this browser, now and later. */
  watch(browser: BrowserContext): Promise<void>
  /** The test brings this about on purpose, such as a fetch from a server it has stopped. */
  expect(pattern: RegExp): void
  /** In words, oldest first, without what was expected. */
  unexpected(): readonly string[]
}

export function listenForTrouble(): Trouble {
  const heard: string[] = []
  const expected: RegExp[] = []
  return {
    async watch(browser) {
      browser.on('weberror', (error) => heard.push(`uncaught: ${error.error().message}`))
      browser.on('console', (message) => {
        const { url } = message.location()
        if (message.type() === 'error') heard.push(`console: ${message.text()} (${url})`)
      })
      browser.on('serviceworker', (worker) => {
        worker.on('console', (message) => {
          if (message.type() === 'error') heard.push(`service worker: ${message.text()}`)
        })
      })
      await browser.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`securitypolicyviolation: ${violatedDirective} ${blockedURI}`)
        })
      })
    },
    expect: (pattern) => void expected.push(pattern),
    unexpected: () => heard.filter((text) => !expected.some((pattern) => pattern.test(text))),
  }
}

/** What a browser says of requests to a server that a test has stopped. */
export const NO_SERVER = /ERR_CONNECTION_REFUSED|An unknown error occurred when fetching the script/
