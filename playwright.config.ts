import { defineConfig } from '@playwright/test'
import { PAGES_ALONE } from './tests/support/browser.ts'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] === 'true',
  use: {
    launchOptions: PAGES_ALONE,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    trace: 'off',
    hasTouch: true,
  },
  projects: [
    { name: 'landscape', use: { viewport: { width: 1180, height: 820 } } },
    {
      name: 'portrait',
      use: { viewport: { width: 820, height: 1180 } },
      // What does not depend on the screen runs once.
      testIgnore: '**/*.once.spec.ts',
    },
  ],
})
