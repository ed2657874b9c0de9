/**
 * Makes the app open without a network.
 *
 * What it keeps: the files of one build, and nothing else, ever. It stores no answer of the
 * server, so nothing about a person can be in its cache.
 *
 * How versions change: a new build installs beside the running one and waits. The page decides
 * when nobody loses work by it and sends SKIP_WAITING (src/platform/install.ts).
 */
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  matchPrecache,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope

/** Every file of the build; service-worker/build.ts fills it in. */
declare const PRECACHE_ENTRIES: PrecacheEntry[]

// 1. The files of this build are fetched on install and served from the cache from then on.
//    Taking over deletes those of the build before. What the cache has lost comes from the server
//    and is kept again.
precacheAndRoute(PRECACHE_ENTRIES)

// 2. Caches in a format of an older Workbox go as well.
cleanupOutdatedCaches()

// 3. Any address opened or reloaded gives the app; its router reads the path.
//    What the server answers itself stays the server's.
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/v1\//, /^\/healthz$/],
  }),
)

// 4. The first visit is looked after at once, not only from the second one on.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

// 5. A cache that cannot be read does not stop an app that can be had from the server.
setCatchHandler(async ({ event }) =>
  event instanceof FetchEvent ? fetch(event.request) : Response.error(),
)

// 6. The page says when a waiting version may take over, and when there is time to look after the cache.
self.addEventListener('message', (event) => {
  const message: unknown = event.data
  if (isMessage('SKIP_WAITING', message)) event.waitUntil(self.skipWaiting())
  if (isMessage('MEND_CACHE', message)) event.waitUntil(mendCache(event))
})

/** Files that the browser has cleared away are wanted again one day, perhaps without a network. */
async function mendCache(event: ExtendableEvent): Promise<void> {
  for (const entry of PRECACHE_ENTRIES) {
    if (await matchPrecache(entry.url)) continue
    // Not to be had: there is no network now, or the server has a newer version.
    await fetchAgain(entry, event).catch(() => undefined)
  }
}

const fetchAgain = ({ url, integrity }: PrecacheEntry, event: ExtendableEvent) =>
  createHandlerBoundToURL(url)({
    event,
    request: new Request(url),
    url: new URL(url, self.location.origin),
    params: { integrity },
  })

const isMessage = (type: string, message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === type
