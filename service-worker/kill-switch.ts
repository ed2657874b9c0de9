/**
 * Takes the service worker away, and nothing else: the records are not its own. Sent in the place of
 * service-worker.js while the server runs with SERVICE_WORKER=off, should one ever go out that keeps
 * people from their work. Browsers ask for that file past every service worker and cache whenever the
 * app is opened, so even one that answers nothing any more is replaced.
 */
declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))

// Open pages run on; they load what they still need from the server.
self.addEventListener('activate', (event) => event.waitUntil(takeAway()))

async function takeAway(): Promise<void> {
  const names = await self.caches.keys()
  await Promise.all(names.map((name) => self.caches.delete(name)))
  await self.registration.unregister()
}
