/** Scripts that a benchmark runs in the page with the app's own code, from its sources. */
import type { Page } from '@playwright/test'
import { build } from 'vite'
import type { timeWrites } from './door-writes.ts'
import type { seedDevice } from './seed.ts'

declare global {
  interface Window {
    /** Exports of the script that `openWithScript` brought. */
    benchScript: { readonly seedDevice: typeof seedDevice; readonly timeWrites: typeof timeWrites }
  }
}

const GLOBAL_NAME = 'benchScript'

/**
 * Opens a file of the app's origin, so that the app itself does not run, with this script of
 * tests/bench as `window.benchScript`. The content security policy does not apply to it.
 */
export async function openWithScript(page: Page, entry: string): Promise<void> {
  const code = await bundle(entry)
  await page.addInitScript({ content: `${code}\nglobalThis.${GLOBAL_NAME} = ${GLOBAL_NAME}` })
  await page.goto('/manifest.webmanifest')
}

/** The script and all it imports as one. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `tests/bench/${entry}`, formats: ['iife'], name: GLOBAL_NAME },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const script = outputs.find((output) => output.type === 'chunk')
  if (!script) throw new Error(`${entry} was not built`)
  return script.code
}
