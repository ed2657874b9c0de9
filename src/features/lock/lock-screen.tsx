import { ErrorBoundary, lazy } from 'preact-iso'
import { useEffect, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import type { Tabs } from '#platform/tabs.ts'
import { isInHands, type Device } from '#services/device.ts'
import type { Session } from '#services/session.ts'
import { doors, type Door } from '#services/unlock.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { PlainShell } from '#ui/navigation/plain-shell.tsx'
import { EntryProblemBanner } from './entry-problem.tsx'
import { MarkChoice } from './mark-choice.tsx'
import { UnlockForm } from './unlock-form.tsx'

/** The emergency way in loads when it is asked for. */
const RecoveryEntry = lazy(async () => (await import('./recovery-entry.tsx')).RecoveryEntry)

interface LockScreenProps {
  readonly device: Device
  readonly tabs: Tabs
  readonly onOpen: (session: Session) => void
  /**
   * In a participant's hands: back to their answers, without unlocking. Starts the page over, so that
   * no passphrase under way opens it in their hands.
   */
  readonly onReturn?: (() => void) | undefined
}

/** No name and no number stands here: only the marks of the profiles, which say nothing. */
export function LockScreen({ device, tabs, onOpen, onReturn }: LockScreenProps) {
  const { t } = useLocale()
  const all = doors(device)
  const [chosen, setChosen] = useState<Door | undefined>(all.length === 1 ? all[0] : undefined)
  const [hasForgotten, setForgotten] = useState(false)

  return (
    <PlainShell brand={t('app.name')} width="narrow" centered>
      {hasForgotten ? (
        <ErrorBoundary>
          <RecoveryEntry
            device={device}
            tabs={tabs}
            onOpen={onOpen}
            onBack={() => setForgotten(false)}
          />
        </ErrorBoundary>
      ) : (
        <div class="stack gap-5">
          <h1>{t('lock.title')}</h1>
          <InHandsBanner device={device} onReturn={onReturn} />
          {all.length > 1 && <MarkChoice doors={all} chosen={chosen} onChoose={setChosen} />}
          {chosen ? (
            <UnlockForm key={chosen.staff} device={device} door={chosen} onOpen={onOpen} />
          ) : (
            <EntryProblemBanner device={device} problem={undefined} />
          )}
          <div>
            <Button variant="quiet" icon="key" onClick={() => setForgotten(true)}>
              {t('lock.forgotten')}
            </Button>
          </div>
        </div>
      )}
    </PlainShell>
  )
}

interface InHandsBannerProps {
  readonly device: Device
  readonly onReturn: (() => void) | undefined
}

/** For the participant who has come here by closing the app, or by mistake. */
function InHandsBanner({ device, onReturn }: InHandsBannerProps) {
  const { t } = useLocale()
  const [isOut, setOut] = useState(false)
  useEffect(() => void isInHands(device).then(setOut), [device])
  if (!isOut) return null
  const back = onReturn && <Button onClick={onReturn}>{t('lock.returnToAnswers')}</Button>
  return (
    <Banner tone="info" title={t('lock.inHandsTitle')} actions={back}>
      {t('lock.inHandsText')}
    </Banner>
  )
}
