import { ErrorBoundary, lazy } from 'preact-iso'
import { useState } from 'preact/hooks'
import { Welcome } from '#features/lock/welcome.tsx'
import { useLocale } from '#i18n/locale.tsx'
import { DeviceExists } from '#services/device.ts'
import type { Session } from '#services/session.ts'
import { Banner } from '#ui/content/banner.tsx'
import { PlainShell } from '#ui/navigation/plain-shell.tsx'
import { ProgressBar } from '#ui/progress/progress-bar.tsx'
import { UpdateAtRest } from './update.tsx'

const OwnStart = lazy(async () => (await import('#features/lock/own-start.tsx')).OwnStart)

interface Loaded {
  readonly done: number
  readonly total: number
}

interface FirstStartProps {
  readonly onOpen: (session: Session) => void
  /** Another tab has set the device up meanwhile. */
  readonly onExists: () => void
}

/** Nothing is on this device yet: look around with the sample, or begin. */
export function FirstStart({ onOpen, onExists }: FirstStartProps) {
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
    } catch (error) {
      if (error instanceof DeviceExists) return location.reload()
      setFailed(true)
      setChoice('none')
    }
  }

  if (choice === 'own') {
    return (
      <ErrorBoundary>
        <OwnStart onOpen={onOpen} onExists={onExists} onBack={() => setChoice('none')} />
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
        <UpdateAtRest>
          <div class="stack gap-5">
            {failed && (
              <Banner tone="danger" live="alert" title={t('lock.startFailed')}>
                {t('app.noStorageText')}
              </Banner>
            )}
            <Welcome onSample={() => void trySample()} onOwn={() => setChoice('own')} />
          </div>
        </UpdateAtRest>
      )}
    </PlainShell>
  )
}
