import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { errorCode } from './error-code.ts'
import { SECURITY_HEADERS } from './security-headers.ts'
import type { StartFailure } from './start-failure.ts'

/** Where this machine is reached by name; passkeys are bound to the name. */
const LOCAL_HOSTS: ReadonlySet<string> = new Set(['localhost', '0.0.0.0', '::'])

export interface HttpServer {
  /** Begins to answer; the value is the origin to open, with the port actually taken. */
  listen(host: string, port: number): Promise<Result<string, StartFailure>>
  /** Takes no new requests and waits for the running ones. */
  close(): Promise<void>
}

/** What is served. All folders are absolute paths. */
export interface Served {
  readonly appFolder: string
  /** Where else to look for a file: builds that a tab may still have open, the latest first. */
  readonly earlierBuilds?: readonly string[]
  /** False gives browsers the service worker that takes itself away. */
  readonly worksOffline?: boolean
}

/**
 * The one file that knows the HTTP library. Serves the built app: files as they are, the app's page
 * for every other address a person opens, 404 for the rest.
 *
 * Requests are not logged: addresses and paths would say who looked at whom.
 */
export async function createHttpServer(served: Served): Promise<HttpServer> {
  const app = fastify({
    // An address that cannot even be decoded reaches no hook and no handler.
    frameworkErrors: (_error, _request, { raw }) => {
      raw.writeHead(400, SECURITY_HEADERS).end()
    },
  })
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(SECURITY_HEADERS)
  })
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) reportFailure(error, request)
    void reply.code(status).send({ error: status >= 500 ? 'internal' : 'refused' })
  })

  app.get('/healthz', (_request, reply) => {
    void reply.header('cache-control', 'no-store').send({ status: 'ok' })
  })
  await serveApp(app, served)

  return {
    listen: (host, port) => listen(app, host, port),
    close: () => app.close(),
  }
}

async function serveApp(app: FastifyInstance, served: Served): Promise<void> {
  const { appFolder, earlierBuilds = [], worksOffline = true } = served
  const hashed = [appFolder, ...earlierBuilds].map((folder) => join(folder, 'assets') + sep)

  if (!worksOffline) {
    app.get('/service-worker.js', (_request, reply) => reply.sendFile('service-worker-off.js'))
  }
  await app.register(fastifyStatic, {
    root: appFolder,
    preCompressed: true,
    cacheControl: false,
    // They are made of size and date, which two builds may share: a new version must not pass for the old.
    etag: false,
    lastModified: false,
    setHeaders(response, file) {
      response.setHeader('vary', 'accept-encoding')
      // Shown in place it would not run: its policy is its own, and it is made to lie on a disk.
      if (/decrypt\.html(\.br|\.gz)?$/.test(file))
        response.setHeader('content-disposition', 'attachment')
      response.setHeader(
        'cache-control',
        hashed.some((folder) => file.startsWith(folder))
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
      )
    },
  })

  app.setNotFoundHandler((request, reply) => {
    if (isPageRequest(request)) return reply.sendFile('index.html')
    const [, asset] = ASSET.exec(request.url) ?? []
    const build = asset && earlierBuilds.find((folder) => existsSync(join(folder, asset)))
    if (build) return reply.sendFile(asset, build)
    return reply.code(404).header('cache-control', 'no-store').send({ error: 'not-found' })
  })
}

/** One file, in no folder below: what an address cannot lead out of. */
const ASSET = /^\/(assets\/[\w.-]+)$/

/** A person opens an address of the app, as opposed to a script or tag asking for a file. */
function isPageRequest(request: FastifyRequest): boolean {
  const [path = ''] = request.url.split('?')
  return (
    (request.method === 'GET' || request.method === 'HEAD') &&
    (request.headers.accept ?? '').includes('text/html') &&
    !/^\/(?:v1|assets)\//.test(path) &&
    !/\.[^/]*$/.test(path)
  )
}

async function listen(
  app: FastifyInstance,
  host: string,
  port: number,
): Promise<Result<string, StartFailure>> {
  try {
    const origin = new URL(await app.listen({ host, port }))
    if (LOCAL_HOSTS.has(host)) origin.hostname = 'localhost'
    return ok(origin.origin)
  } catch (error) {
    return err({ kind: 'cannot-listen', host, port, code: errorCode(error) })
  }
}

/** Names the route by its pattern: the path itself may hold an id. */
function reportFailure(error: FastifyError, request: FastifyRequest): void {
  console.error(`${request.method} ${request.routeOptions.url ?? 'no route'} failed:`, error.stack)
}
