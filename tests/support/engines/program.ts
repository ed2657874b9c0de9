import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'

/** A program of this machine that runs beside a test. */
export interface Program {
  /** The first it writes to its fourth file, for programs that announce something there. */
  firstWord(): Promise<string>
  /** Ends it and whatever it has started. */
  ends(): Promise<void>
}

/** Starts a program; it also ends when this process does. */
export function startProgram(path: string, args: readonly string[], env: object): Program {
  // In a group of its own, so that what it starts ends with it.
  const child = spawn(path, args, {
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'exit')
  const kill = () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      process.kill(-child.pid, 'SIGKILL')
    }
  }
  process.once('exit', kill)
  return {
    async firstWord() {
      const announced = child.stdio[3] as Readable
      const [word] = await Promise.race([once(announced, 'data'), ended])
      return String(word).trim()
    },
    async ends() {
      kill()
      await ended
      process.off('exit', kill)
    },
  }
}

/** A port of this machine that nobody listens at. */
export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
