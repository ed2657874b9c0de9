import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer } from '#scripts/build-server.mjs'

/** The real server, built around an empty page. */
const BUILD = 'test-results/server'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ayumi-start-'))
  await rm(BUILD, { recursive: true, force: true })
  await mkdir(`${BUILD}/app/assets`, { recursive: true })
  await writeFile(`${BUILD}/app/index.html`, '<!doctype html>')
  await buildServer(`${BUILD}/server`)
})

afterAll(() => rm(folder, { recursive: true }))

describe('a start that cannot succeed ends with one line that says what to do', () => {
  test.each([
    ['PORT', 'eighty', 'PORT must be a whole number from 0 to 65535.'],
    ['PORT', '65536', 'PORT must be a whole number from 0 to 65535.'],
    ['HOST', 'a host', 'HOST must be a host name or an IP address.'],
    ['SERVICE_WORKER', 'no', 'SERVICE_WORKER must be on or off.'],
    ['HOST', '192.0.2.1', 'Listening on 192.0.2.1 port 0 was refused (EADDRNOTAVAIL). Set HOST'],
  ])('%s=%s', async (setting, value, line) => {
    expect(await runToEnd({ [setting]: value })).toEqual(refusal(line))
  })

  test('a data folder that cannot be made', async () => {
    const file = join(folder, 'a-file')
    await writeFile(file, '')
    expect(await runToEnd({ DATA_DIR: join(file, 'data') })).toEqual(
      refusal(`The data folder ${file}/data cannot be written to (ENOTDIR). Set DATA_DIR`),
    )
  })

  test('a port that another program has', async () => {
    const other = createServer().listen(0, 'localhost')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    expect(await runToEnd({ PORT: String(port) })).toEqual(
      refusal(`Port ${port} on localhost is in use already. Stop the other program`),
    )
    other.close()
  })

  test('an app that is not built', async () => {
    await rm(`${BUILD}/app/index.html`)
    expect(await runToEnd({})).toEqual(refusal('The app is not built'))
    await writeFile(`${BUILD}/app/index.html`, '<!doctype html>')
  })
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  'runs until %s, telling nothing but where it is',
  async (signal) => {
    const server = spawnServer({ DATA_DIR: join(folder, signal) })
    const said = collect(server)
    await once(server.stdout, 'data')
    const [origin = ''] = /http:\/\/localhost:\d+/.exec(said.stdout) ?? []
    const answer = await fetch(`${origin}/participants/0197?name=山田`, {
      headers: { accept: 'text/html' },
    })
    expect(answer.status).toBe(200)

    server.kill(signal)
    expect(await once(server, 'exit')).toEqual([0, null])
    expect(said.stdout).toMatch(/^あゆみ is ready: http:\/\/localhost:\d+ \(data in [^\n]+\)\n$/)
    expect(said.stderr).toBe('')
  },
)

test('makes its data folder for itself alone and keeps the running build in it, nothing else', async () => {
  const data = join(folder, 'deep', 'data')
  const server = spawnServer({ DATA_DIR: data })
  await once(server.stdout, 'data')
  server.kill()
  expect((await stat(data)).mode & 0o777).toBe(0o700)
  expect(await readdir(data)).toEqual(['builds'])
})

function spawnServer(environment: Record<string, string>) {
  return spawn(process.execPath, [`${BUILD}/server/start.js`], {
    env: { PORT: '0', DATA_DIR: join(folder, 'data'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function collect(server: ReturnType<typeof spawnServer>) {
  const said = { stdout: '', stderr: '' }
  server.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text))
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text))
  return said
}

async function runToEnd(environment: Record<string, string>) {
  const server = spawnServer(environment)
  const said = collect(server)
  const [code] = await once(server, 'close')
  return { code, ...said }
}

/** Exit code 1, nothing on stdout, one line on stderr: no stack. */
const refusal = (line: string) => ({
  code: 1,
  stdout: '',
  stderr: expect.stringMatching(
    new RegExp(`^Ayumi did not start\\. ${escapeRegExp(line)}[^\\n]*\\n$`),
  ),
})

const escapeRegExp = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
