import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

export interface AppServer {
  /** http://localhost:PORT — by name, because WebAuthn refuses 127.0.0.1. */
  readonly origin: string
  /** Kills the server and deletes its data folder. Calling it twice is fine. */
  stop(): Promise<void>
}

export interface AppServerOptions {
  /** The default 0 takes a free one; a number brings a stopped server back at its origin. */
  readonly port?: number
  /** The folder of the build to run. */
  readonly build?: string
  /** A data folder that outlives the server; by default it has one of its own. */
  readonly dataFolder?: string
  readonly serviceWorker?: 'on' | 'off'
}

/**
 * Starts the built server (`npm run build` first) on a free port with an empty data folder.
 * Paths are relative to the project, where npm starts every test and benchmark.
 */
export async function startAppServer(options: AppServerOptions = {}): Promise<AppServer> {
  const { port = 0, build = 'dist', serviceWorker = 'on' } = options
  const ownFolder = options.dataFolder ? undefined : await mkdtemp(join(tmpdir(), 'ayumi-data-'))
  const server = spawn(process.execPath, [join(build, 'server/start.js')], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: 'localhost',
      DATA_DIR: options.dataFolder ?? ownFolder,
      SERVICE_WORKER: serviceWorker,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // A test that fails half-way leaves no server behind.
  const killToo = () => server.kill('SIGKILL')
  process.once('exit', killToo)
  return {
    origin: await readOrigin(server),
    async stop() {
      await kill(server)
      process.off('exit', killToo)
      if (ownFolder) await rm(ownFolder, { recursive: true, force: true })
    },
  }
}

type Server = ChildProcessByStdio<null, Readable, null>

/** The start line names the origin; a server that ends instead has said why on stderr. */
async function readOrigin(server: Server): Promise<string> {
  const [said] = await Promise.race([once(server.stdout, 'data'), once(server, 'exit')])
  const [origin] = /http:\/\/\S+/.exec(String(said)) ?? []
  if (origin === undefined) throw new Error('The server ended before it was ready')
  return origin
}

async function kill(server: Server): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGKILL')
  await ended
}
