/** A new version is applied only when nobody loses by it: at the lock screen, or with all saved. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { watchForUpdates, type AppUpdate } from '#platform/install.ts'
import { whenNobodyWorks } from '#platform/tabs.ts'
import { hasUnsaved } from '#services/unsaved.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'

let update: AppUpdate | undefined
let isReady = false
const listeners = new Set<() => void>()

/** Installs the app for use without a network and watches for newer versions; called once. */
export function startWatchingForUpdates(): void {
  update = watchForUpdates(() => {
    isReady = true
    listeners.forEach((notify) => notify())
  })
}

/** The update that waits to be applied, if there is one. */
function useUpdate(): AppUpdate | undefined {
  const [ready, setReady] = useState(isReady)
  useEffect(() => {
    const listener = () => setReady(true)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  }, [])
  return ready ? update : undefined
}

/** At the lock screen, with nobody at work in another tab, an update costs nobody anything. */
export function UpdateAtLock({ children }: { readonly children: ComponentChildren }) {
  const ready = useUpdate()
  useEffect(() => {
    if (ready && !hasUnsaved()) void whenNobodyWorks(() => ready.apply())
  }, [ready])
  return children
}

export function UpdateBanner({ onApply }: { readonly onApply: () => Promise<void> }) {
  const { t } = useLocale()
  const ready = useUpdate()
  const [refused, setRefused] = useState(false)
  if (!ready) return null
  const apply = async () => {
    setRefused(hasUnsaved())
    if (hasUnsaved()) return
    await onApply()
    ready.apply()
  }
  return (
    <Banner
      tone="info"
      live="status"
      title={t('app.updateReady')}
      actions={<Button onClick={() => void apply()}>{t('app.updateNow')}</Button>}
    >
      {refused ? t('app.updateUnsaved') : t('app.updateLocks')}
    </Banner>
  )
}
