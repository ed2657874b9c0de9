import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createHttpServer, type HttpServer } from '#server/http.ts'
import { SECURITY_HEADERS } from '#server/security-headers.ts'

const PAGE = '<!doctype html><title>あゆみ</title>'
const SCRIPT = 'console.log("a".repeat(100))'
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

let folder: string
let server: HttpServer
let origin: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ayumi-app-'))
  await mkdir(join(folder, 'app/assets'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'outside the app')
  await writeFile(join(folder, 'app/index.html'), PAGE)
  await writeFile(join(folder, 'app/assets/index-abc123.js'), SCRIPT)
  await writeFile(join(folder, 'app/assets/index-abc123.js.br'), brotliCompressSync(SCRIPT))
  await writeFile(join(folder, 'app/assets/index-abc123.js.gz'), gzipSync(SCRIPT))
  await writeFile(join(folder, 'app/service-worker-off.js'), 'gone')
  await mkdir(join(folder, 'earlier/assets'), { recursive: true })
  await writeFile(join(folder, 'earlier/assets/index-old.js'), 'an earlier build')
  await writeFile(join(folder, 'earlier/index.html'), 'an earlier page')
  server = await createHttpServer({
    appFolder: join(folder, 'app'),
    earlierBuilds: [join(folder, 'earlier')],
  })
  const listening = await server.listen('localhost', 0)
  if (!listening.ok) throw new Error(listening.error.kind)
  origin = listening.value
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const request = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${origin}${path}`, { headers, method })

describe('a person opens an address', () => {
  test.each(['/', '/participants/0197', '/report?year=2024', '/assets'])(
    '%s gives the app, fresh every time',
    async (path) => {
      const answer = await request(path, BROWSER)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(answer.headers.get('cache-control')).toBe('no-cache')
      expect(await answer.text()).toBe(PAGE)
    },
  )

  test.each(['/missing.png', '/assets/old-chunk.js', '/v1/pull', '/service-worker.js'])(
    '%s is not there, and the app is not given in its place',
    async (path) => {
      const answer = await request(path, BROWSER)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('cache-control')).toBe('no-store')
    },
  )

  test('only a reader of pages gets the page', async () => {
    expect((await request('/participants/0197', { accept: '*/*' })).status).toBe(404)
    expect((await request('/participants/0197', BROWSER, 'POST')).status).toBe(404)
  })
})

describe('files', () => {
  test('hashed ones are kept for ever', async () => {
    const answer = await request('/assets/index-abc123.js')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('content-type')).toMatch(/javascript/)
  })

  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('a browser that accepts %s gets %s', async (accepted, encoding) => {
    const answer = await request('/assets/index-abc123.js', { 'accept-encoding': accepted })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('vary')).toBe('accept-encoding')
    expect(await answer.text()).toBe(SCRIPT)
  })

  test('a build of the same size and day never passes for the one before', async () => {
    const page = await request('/')
    expect(page.headers.get('etag')).toBeNull()
    expect(page.headers.get('last-modified')).toBeNull()
    const again = await request('/', { 'if-modified-since': new Date().toUTCString() })
    expect(again.status).toBe(200)
  })

  test('those of an earlier build are still there, in every encoding that is asked for', async () => {
    for (const encoding of ['br, gzip', 'identity']) {
      const answer = await request('/assets/index-old.js', { 'accept-encoding': encoding })
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(await answer.text()).toBe('an earlier build')
    }
  })

  test('the service worker that takes itself away is sent only where that is asked for', async () => {
    expect((await request('/service-worker.js')).status).toBe(404)
    const switchedOff = await createHttpServer({
      appFolder: join(folder, 'app'),
      worksOffline: false,
    })
    const listening = await switchedOff.listen('localhost', 0)
    const answer = await fetch(`${listening.ok ? listening.value : ''}/service-worker.js`)
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(await answer.text()).toBe('gone')
    await switchedOff.close()
  })

  test.each([
    '/../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
  ])('%s does not lead out of the app', async (path) => {
    const { status, body } = await requestVerbatim(path)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(body).not.toContain('outside')
  })
})

test.each(['/', '/assets/index-abc123.js', '/healthz', '/v1/none', '/missing.png', '/%E0%A4%A'])(
  '%s carries every security header',
  async (path) => {
    const answer = await request(path)
    expect(Object.fromEntries(answer.headers)).toMatchObject(SECURITY_HEADERS)
  },
)

test('nothing inline and nothing from elsewhere may run', () => {
  const policy = SECURITY_HEADERS['content-security-policy']
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
})

test('says that it is well', async () => {
  const answer = await request('/healthz')
  expect(await answer.json()).toEqual({ status: 'ok' })
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

test('closing waits for nobody who merely keeps a connection open', async () => {
  const another = await createHttpServer({ appFolder: join(folder, 'app') })
  const listening = await another.listen('localhost', 0)
  expect(listening.ok).toBe(true)
  if (listening.ok) await (await fetch(`${listening.value}/healthz`)).text()
  await another.close()
})

/** As it is written: fetch would tidy the dots out of a path and ask past every cache. */
async function requestVerbatim(path: string, headers: Record<string, string> = BROWSER) {
  const { hostname, port } = new URL(origin)
  const [answer]: IncomingMessage[] = await once(get({ hostname, port, path, headers }), 'response')
  if (answer === undefined) throw new Error('No answer')
  const body = (await answer.setEncoding('utf8').toArray()).join('')
  return { status: answer.statusCode, body }
}
