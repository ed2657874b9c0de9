import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { prepareDataFolder } from './data-folder.ts'
import { keepBuilds } from './earlier-builds.ts'
import { createHttpServer, type HttpServer } from './http.ts'
import { readSettings } from './settings.ts'
import { describeStartFailure, type StartFailure } from './start-failure.ts'

/** Built, this file stands in dist/server and the app beside it in dist/app. */
const APP_FOLDER = fileURLToPath(new URL('../app', import.meta.url))
const SHUTDOWN_LIMIT_MS = 5000

const started = await start()
if (started.ok) {
  stopOnSignals(started.value)
} else {
  console.error(`Ayumi did not start. ${describeStartFailure(started.error)}`)
  process.exit(1)
}

async function start(): Promise<Result<HttpServer, StartFailure>> {
  const settings = readSettings(process.env)
  if (!settings.ok) return settings
  const { host, port, dataFolder, worksOffline } = settings.value

  if (!existsSync(join(APP_FOLDER, 'index.html'))) {
    return err({ kind: 'no-build', folder: APP_FOLDER })
  }
  const data = await prepareDataFolder(dataFolder)
  if (!data.ok) return data

  const earlier = await keepBuilds(APP_FOLDER, dataFolder)
  if (!earlier.ok) return earlier

  const server = await createHttpServer({
    appFolder: APP_FOLDER,
    earlierBuilds: earlier.value,
    worksOffline,
  })
  const listening = await server.listen(host, port)
  if (!listening.ok) return listening

  console.log(`あゆみ is ready: ${listening.value} (data in ${dataFolder}; Ctrl+C stops it)`)
  return ok(server)
}

/** The first signal lets running requests end, within a limit; a second one ends at once. */
function stopOnSignals(server: HttpServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(0), SHUTDOWN_LIMIT_MS).unref()
      void server.close().then(() => process.exit(0))
    })
  }
}
