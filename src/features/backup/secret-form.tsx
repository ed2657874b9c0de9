import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import type { BackupLock, BackupSecret } from '#services/backup/read-backup.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { PassphraseField } from '#ui/fields/passphrase-field.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'

interface SecretFormProps {
  readonly lock: BackupLock
  readonly onCheck: (secret: BackupSecret | undefined) => void
}

/** Asks for what opens the file, as the file itself says. */
export function SecretForm({ lock, onCheck }: SecretFormProps) {
  const { t } = useLocale()
  const [typed, setTyped] = useState('')
  const [wasTried, setTried] = useState(false)
  const isMissing = lock !== 'none' && typed.trim() === ''
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (isMissing) return
    onCheck(secretOf(lock, typed))
  }
  const field = {
    error: wasTried && isMissing ? t('restore.secretMissing') : undefined,
    value: typed,
    onValue: setTyped,
  }
  return (
    <form class="stack gap-5" onSubmit={submit} autocomplete="off">
      {lock === 'recoveryKey' && (
        <TextArea
          {...field}
          data-secret
          label={t('lock.recoveryKey')}
          hint={t('restore.recoveryKeyHint')}
          rows={4}
        />
      )}
      {lock === 'passphrase' && (
        <PassphraseField
          {...field}
          label={t('restore.passphrase')}
          hint={t('restore.passphraseHint')}
          showLabel={t('common.show')}
          hideLabel={t('common.hide')}
        />
      )}
      {lock === 'none' && <Banner tone="warn">{t('restore.notSealed')}</Banner>}
      <div>
        <Button type="submit" variant="primary">
          {t('restore.check')}
        </Button>
      </div>
    </form>
  )
}

function secretOf(lock: BackupLock, typed: string): BackupSecret | undefined {
  if (lock === 'recoveryKey') return { kind: lock, typed }
  return lock === 'passphrase' ? { kind: lock, passphrase: typed } : undefined
}
