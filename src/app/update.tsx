/**
 * A new version is applied only when nobody loses by it: locked, empty, or with all saved.
 * Starting it takes from every tab what the old version would still have loaded, so it waits until
 * nobody works in another tab.
 */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { watchForUpdates, type AppUpdate, type UpdateState } from '#platform/install.ts'
import { tabsAtWork } from '#platform/tabs.ts'
import { hasLongWork } from '#services/long-work.ts'
import { hasUnsaved } from '#services/unsaved.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'

interface ReadyUpdate extends AppUpdate {
  readonly state: UpdateState
}

let ready: ReadyUpdate | undefined
const listeners = new Set<() => void>()

/** Installs the app for use without a network and watches for newer versions; called once. */
export function startWatchingForUpdates(): void {
  const update = watchForUpdates((state) => {
    ready = { ...update, state }
    listeners.forEach((notify) => notify())
  })
}

/** The update that waits to be applied, if there is one. */
function useUpdate(): ReadyUpdate | undefined {
  const [found, setFound] = useState(ready)
  useEffect(() => {
    const listener = () => setFound(ready)
    listener()
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, [])
  return found
}

const LOOK_EVERY_MS = 1_000

/** Locked or empty, an update costs nobody anything, unless somebody works in another tab. */
export function UpdateAtRest({ children }: { readonly children?: ComponentChildren }) {
  const update = useUpdate()
  useEffect(() => {
    if (!update) return
    const apply = () => void applyAtRest(update)
    // One that still waits is not started at once: a page that loads keeps the old version's worker
    // busy, and Chromium, asked at that moment, may let it stay for minutes.
    if (update.state === 'started') apply()
    // Whoever works in another tab ends one day, and none of the tabs is told.
    const timer = setInterval(apply, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [update])
  return <>{children}</>
}

async function applyAtRest(update: ReadyUpdate): Promise<void> {
  const mayStart = update.state === 'started' || (await tabsAtWork()) === 0
  if (mayStart && !hasUnsaved()) update.apply()
}

/** Why the update was not applied yet. */
type Refusal = 'unsaved' | 'working' | 'otherTabs'

export function UpdateBanner({ onApply }: { readonly onApply: () => Promise<void> }) {
  const { t } = useLocale()
  const update = useUpdate()
  const [refusal, setRefusal] = useState<Refusal>()
  if (!update) return null
  const apply = async () => {
    const refused = await findRefusal(update)
    setRefusal(refused)
    if (refused) return
    await onApply()
    update.apply()
  }
  return (
    <Banner
      tone="info"
      live="status"
      title={t('app.updateReady')}
      actions={<Button onClick={() => void apply()}>{t('app.updateNow')}</Button>}
    >
      {t(words[refusal ?? 'none'])}
    </Banner>
  )
}

const words = {
  none: 'app.updateLocks',
  unsaved: 'app.updateUnsaved',
  working: 'app.updateWorking',
  otherTabs: 'app.updateOtherTabs',
} as const

async function findRefusal({ state }: ReadyUpdate): Promise<Refusal | undefined> {
  if (state === 'waiting' && (await tabsAtWork()) > 1) return 'otherTabs'
  if (hasLongWork()) return 'working'
  return hasUnsaved() ? 'unsaved' : undefined
}
