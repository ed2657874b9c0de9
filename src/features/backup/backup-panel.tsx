import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { withoutReadings } from '#domain/shared/annotated-text.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useLastBackup } from '#services/backup/use-last-backup.ts'
import { hasRecoveryKey, type BackupProtection } from '#services/backup/write-backup.ts'
import { useSession } from '#services/use-session.ts'
import { Button } from '#ui/actions/button.tsx'
import { RadioGroup } from '#ui/choices/radio-group.tsx'
import { Card } from '#ui/content/card.tsx'
import { DefinitionList } from '#ui/content/definition-list.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { BackupOutcome } from './backup-outcome.tsx'
import { lastBackupText } from './last-backup.ts'
import { useBackup } from './use-backup.ts'
import { WorkProgress } from './work-progress.tsx'

/** A passphrase for this file, chosen by fields that the page brings along. */
export interface ChosenSecret {
  readonly text: string
  readonly isAccepted: boolean
  readonly fields: (wasTried: boolean) => ComponentChildren
}

interface BackupPanelProps {
  readonly passphrase: ChosenSecret
}

/** Makes a backup: who can open it, then where to. */
export function BackupPanel({ passphrase }: BackupPanelProps) {
  const locale = useLocale()
  const { t } = locale
  const session = useSession()
  const lastAt = useLastBackup()
  const isSealable = hasRecoveryKey(session)
  const [kind, setKind] = useState<BackupProtection['kind']>(
    isSealable ? 'recoveryKey' : 'passphrase',
  )
  const [typed, setTyped] = useState('')
  const [wasTried, setTried] = useState(false)
  const backup = useBackup(session)

  const word = withoutReadings(t('backup.noneWord'))
  const isConfirmed = typed.normalize('NFKC').trim() === word
  const isReady =
    kind === 'recoveryKey' || (kind === 'passphrase' ? passphrase.isAccepted : isConfirmed)

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(!isReady)
    if (isReady) void backup.make(protectionOf(kind, passphrase.text))
  }

  return (
    <Card title={t('backup.makeTitle')}>
      {lastAt !== undefined && (
        <DefinitionList
          items={[{ term: t('backup.last'), description: lastBackupText(locale, lastAt) }]}
        />
      )}
      {backup.progress ? (
        <WorkProgress label={t('backup.making')} {...backup.progress} onCancel={backup.cancel} />
      ) : (
        <form class="stack gap-5" onSubmit={submit} autocomplete="off">
          <RadioGroup
            legend={t('backup.protection')}
            layout="list"
            options={[
              ...(isSealable ? [option('recoveryKey')] : []),
              option('passphrase'),
              option('none'),
            ]}
            value={kind}
            onValue={(next) => {
              setKind(next)
              setTried(false)
            }}
          />
          {kind === 'passphrase' && passphrase.fields(wasTried)}
          {kind === 'none' && (
            <TextField
              label={t('backup.noneConfirm', { word: t('backup.noneWord') })}
              error={wasTried && !isConfirmed ? t('backup.noneConfirmWrong') : undefined}
              width="medium"
              value={typed}
              onValue={setTyped}
            />
          )}
          <div>
            <Button type="submit" variant={kind === 'none' ? 'danger' : 'primary'} icon="download">
              {t('backup.make')}
            </Button>
          </div>
        </form>
      )}
      <BackupOutcome outcome={backup.outcome} />
    </Card>
  )

  function option(value: BackupProtection['kind']) {
    return { value, label: t(`backup.protect.${value}`), note: t(`backup.protectNote.${value}`) }
  }
}

const protectionOf = (kind: BackupProtection['kind'], passphrase: string): BackupProtection =>
  kind === 'passphrase' ? { kind, passphrase } : { kind }
