import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import type { Tabs } from '#platform/tabs.ts'
import type { Device } from '#services/device.ts'
import { openSession, type Session } from '#services/session.ts'
import { openWithRecoveryKey, type EntryProblem } from '#services/unlock.ts'
import { useUnsaved } from '#services/unsaved.ts'
import { SessionContext } from '#services/use-session.ts'
import { Button } from '#ui/actions/button.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'
import { AutoLock } from './auto-lock.tsx'
import { EntryProblemBanner } from './entry-problem.tsx'
import { ReturnToProfile } from './return-to-profile.tsx'
import { useAttempt } from './use-attempt.ts'

const reload = () => location.reload()

interface RecoveryEntryProps {
  readonly device: Device
  readonly tabs: Tabs
  readonly onOpen: (session: Session) => void
  readonly onBack: () => void
}

/** Forgotten passphrase: the paper opens the device, then the person sets a new passphrase. */
export function RecoveryEntry({ device, tabs, onOpen, onBack }: RecoveryEntryProps) {
  const { t } = useLocale()
  const [typed, setTyped] = useState('')
  const { isBusy, problem, attempt } = useAttempt<EntryProblem>()
  const [opened, setOpened] = useState<Session>()
  useUnsaved(isBusy || typed !== '')

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const vault = await attempt(() => openWithRecoveryKey(device, typed))
    if (vault.ok) setOpened(await openSession(device, vault.value, ''))
  }

  if (opened) {
    return (
      <SessionContext.Provider value={opened}>
        <ReturnToProfile onOpen={onOpen} />
        <AutoLock tabs={tabs} onLock={reload} />
      </SessionContext.Provider>
    )
  }
  return (
    <form class="stack gap-5" onSubmit={(event) => void submit(event)} autocomplete="off">
      <h1>{t('lock.recoveryTitle')}</h1>
      <p class="measure">{t('lock.recoveryIntro')}</p>
      <TextArea
        data-secret
        label={t('lock.recoveryKey')}
        hint={t('lock.recoveryKeyHint')}
        rows={4}
        value={typed}
        onValue={setTyped}
      />
      <EntryProblemBanner device={device} problem={problem} />
      <div class="row">
        <Button type="submit" variant="primary" icon="unlock" busy={isBusy}>
          {t('lock.unlock')}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t('common.back')}
        </Button>
      </div>
    </form>
  )
}
