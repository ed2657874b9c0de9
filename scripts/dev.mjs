// npm run dev: the app from its sources, reloading on change. Installs no service worker.
import { bootstrap } from './bootstrap.mjs'
import { ROOT } from './process.mjs'

await bootstrap()
process.chdir(ROOT)
const { createServer } = await import('vite')
const server = await createServer()
await server.listen()
server.printUrls()
