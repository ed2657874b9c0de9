import '#ui/styles/main.css'
import { render } from 'preact'
import * as z from 'zod/mini'
import { loadMessages } from '#i18n/messages.ts'
import { keepInstallOffer } from '#platform/home-screen.ts'
import { readPass } from '#platform/kiosk-pass.ts'
import { findDevice, type DeviceState, type Wait } from '#services/device.ts'
import { enterOpenDoor } from '#services/unlock.ts'
import { createSettingsStore, defaultSettings } from '#storage/device-settings.ts'
import { findLostPages, forgetPages, mayTearItsLog, noteOpenPage } from '#storage/open-pages.ts'
import { App, partOf, type Phase } from './app.tsx'
import { teachRuby } from '#ui/ruby/ruby.tsx'
import { startWatchingForUpdates } from './update.tsx'

// zod would otherwise try `new Function`, which the content security policy refuses and reports.
z.config({ jitless: true })

teachRuby()
keepInstallOffer()

const settingsStore = createSettingsStore()

/** Reads the device's settings and finds out what is on it, then shows the first screen. */
async function start(root: HTMLElement): Promise<void> {
  const recovery = recoverFromUncleanEnd().catch(() => undefined)
  const settings = await settingsStore.read().catch(() => defaultSettings)
  await recovery
  let shown: Phase | undefined
  const show = async (phase: Phase) => {
    shown = phase
    const messages = await loadMessages(settings.language, partOf(phase))
    // What was waited for may have come while the words were loaded.
    if (shown !== phase) return
    const parts = { settingsStore, settings, messages, phase }
    render(<App key={phase.kind} {...parts} />, root)
  }
  await show(await findFirstPhase((wait) => void show({ kind: wait })))
  startWatchingForUpdates()
}

/**
 * Before anything is written. What the browser refuses here is tried again at the next start; where it
 * keeps nothing at all, the first screen says so.
 */
async function recoverFromUncleanEnd(): Promise<void> {
  if (!mayTearItsLog()) return
  const lost = await findLostPages()
  if (lost.length > 0) {
    const { beginFreshLog } = await import('#storage/fresh-log.ts')
    await beginFreshLog()
    await forgetPages(lost)
  }
  // Nobody has to wait: what this page writes comes after it.
  void noteOpenPage().catch(() => undefined)
}

async function findFirstPhase(onWait: (wait: Wait) => void): Promise<Phase> {
  const state = await findDevice(onWait).catch((): DeviceState | undefined => undefined)
  if (!state) return { kind: 'noStorage' }
  if (state.kind !== 'found') return state
  const { device } = state
  if (readPass()) return { kind: 'kiosk', device }
  const session = await enterOpenDoor(device)
  return session ? { kind: 'open', session } : { kind: 'locked', device }
}

// A page that comes back from the browser's cache still holds what it held: it starts over.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload()
})

const root = document.getElementById('app')
if (root) void start(root)
