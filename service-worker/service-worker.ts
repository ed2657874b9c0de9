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
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope

/** Every file of the build; service-worker/build.ts fills it in. */
declare const PRECACHE_ENTRIES: PrecacheEntry[]

// 1. The files of this build are fetched on install and served from the cache from then on.
//    Taking over deletes those of the build before.
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

// 5. The page says when a waiting version may take over.
self.addEventListener('message', (event) => {
  const message: unknown = event.data
  if (isSkipWaiting(message)) event.waitUntil(self.skipWaiting())
})

function isSkipWaiting(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'SKIP_WAITING'
  )
}
