/** The app as the next version would be: built like this one, under another number. */
import { rm } from 'node:fs/promises'
import { build } from 'vite'
import { buildServer } from '#scripts/build-server.mjs'

/**
 * @param folder in the project, or the server does not find its packages; what is in it goes
 * @param version as the settings show it; every file that depends on it gets another name
 */
export async function buildVersion(folder: string, version: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await build({
    logLevel: 'warn',
    define: { __APP_VERSION__: JSON.stringify(version) },
    build: { outDir: `${folder}/app` },
  })
  await buildServer(`${folder}/server`)
}
