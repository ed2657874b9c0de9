import { watchForUpdates } from '#platform/install.ts'

/** "v1" or "v2", set by the build in app-update.once.spec.ts. */
declare const VERSION: string

const show = (selector: string, text: string) => {
  const element = document.querySelector(selector)
  if (element) element.textContent = text
}

const update = watchForUpdates(() => show('p', 'ready'))
show('h1', VERSION)
document.querySelector('button')?.addEventListener('click', () => update.apply())
