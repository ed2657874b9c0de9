import { ErrorBoundary, lazy } from 'preact-iso'
import { useState } from 'preact/hooks'
import type { IsoDate } from '#domain/shared/dates.ts'
import { Emptied } from '#features/lock/emptied.tsx'
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
  /** There were own records here that day, and they are gone. */
  readonly emptiedAfter: IsoDate | undefined
  readonly onOpen: (session: Session) => void
  /** Another tab has set the device up meanwhile. */
  readonly onExists: () => void
}

const RESTORE_PATH = '/settings/restore'

/** Nothing is on this device, or nothing any more: look around with the sample, begin, or restore. */
export function FirstStart({ emptiedAfter, onOpen, onExists }: FirstStartProps) {
  const { t } = useLocale()
  const [choice, setChoice] = useState<'none' | 'sample' | 'own' | 'restore'>('none')
  const [goesOn, setGoesOn] = useState(false)
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

  const openOwn = (session: Session) => {
    if (choice === 'restore') history.replaceState(null, '', RESTORE_PATH)
    onOpen(session)
  }
  if (choice === 'own' || choice === 'restore') {
    return (
      <ErrorBoundary>
        <OwnStart
          leadsToRestore={choice === 'restore'}
          onOpen={openOwn}
          onExists={onExists}
          onBack={() => setChoice('none')}
        />
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
            {emptiedAfter && !goesOn ? (
              <Emptied
                after={emptiedAfter}
                onRestore={() => setChoice('restore')}
                onNew={() => setGoesOn(true)}
              />
            ) : (
              <Welcome
                onSample={() => void trySample()}
                onOwn={() => setChoice('own')}
                onRestore={() => setChoice('restore')}
              />
            )}
          </div>
        </UpdateAtRest>
      )}
    </PlainShell>
  )
}
