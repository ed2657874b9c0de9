import { ErrorBoundary, lazy } from 'preact-iso'
import { useState } from 'preact/hooks'
import { Welcome } from '#features/lock/welcome.tsx'
import { useLocale } from '#i18n/locale.tsx'
import type { Session } from '#services/session.ts'
import { Banner } from '#ui/content/banner.tsx'
import { PlainShell } from '#ui/navigation/plain-shell.tsx'
import { ProgressBar } from '#ui/progress/progress-bar.tsx'

const OwnStart = lazy(async () => (await import('#features/lock/own-start.tsx')).OwnStart)

interface Loaded {
  readonly done: number
  readonly total: number
}

/** Nothing is on this device yet: look around with the sample, or begin. */
export function FirstStart({ onOpen }: { readonly onOpen: (session: Session) => void }) {
  const { t } = useLocale()
  const [choice, setChoice] = useState<'none' | 'sample' | 'own'>('none')
  const [loaded, setLoaded] = useState<Loaded>({ done: 0, total: 1 })
  const [failed, setFailed] = useState(false)

  const trySample = async () => {
    setChoice('sample')
    setFailed(false)
    try {
      const { startSample } = await import('#sample/start-sample.ts')
      onOpen(await startSample((done, total) => setLoaded({ done, total })))
    } catch {
      setFailed(true)
      setChoice('none')
    }
  }

  if (choice === 'own') {
    return (
      <ErrorBoundary>
        <OwnStart onOpen={onOpen} onBack={() => setChoice('none')} />
      </ErrorBoundary>
    )
  }
  return (
    <PlainShell width="regular" centered>
      {choice === 'sample' ? (
        <ProgressBar
          label={t('lock.sampleLoading')}
          value={loaded.done}
          max={loaded.total}
          counts={t('lock.sampleCounts', loaded)}
        />
      ) : (
        <div class="stack gap-5">
          {failed && (
            <Banner tone="danger" live="alert" title={t('lock.startFailed')}>
              {t('app.noStorageText')}
            </Banner>
          )}
          <Welcome onSample={() => void trySample()} onOwn={() => setChoice('own')} />
        </div>
      )}
    </PlainShell>
  )
}
