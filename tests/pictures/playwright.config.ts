import { defineConfig } from '@playwright/test'
import common from '../../playwright.config.ts'

/** `npm run pictures`: takes the pictures of the README anew, into docs/. */
export default defineConfig({
  use: { ...common.use, reducedMotion: 'reduce' },
  testDir: '.',
  testMatch: '*.picture.ts',
  outputDir: '../../test-results/pictures',
  reporter: 'line',
  workers: 1,
})
