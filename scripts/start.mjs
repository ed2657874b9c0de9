// npm start: from a fresh clone to a running server.
import { bootstrap } from './bootstrap.mjs'
import { run } from './process.mjs'
import { isBuildCurrent } from './sources.mjs'

await bootstrap()
if (!(await isBuildCurrent()) && !(await run(process.execPath, ['scripts/build.mjs']))) {
  process.exit(1)
}
// In this process, so that Ctrl+C and SIGTERM reach the server itself.
const server = new URL('../dist/server/start.js', import.meta.url)
await import(server.href)
