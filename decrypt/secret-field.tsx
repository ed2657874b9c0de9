import { useState } from 'preact/hooks'
import type { Translate } from '#i18n/translate.ts'
import type { BackupLock, BackupSecret } from '#services/backup/read-backup.ts'

interface SecretFieldProps {
  readonly t: Translate
  readonly lock: BackupLock
  readonly onOpen: (secret: BackupSecret | undefined) => void
}

export function SecretField({ t, lock, onOpen }: SecretFieldProps) {
  const [typed, setTyped] = useState('')
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (lock === 'recoveryKey') onOpen({ kind: lock, typed })
    else onOpen(lock === 'passphrase' ? { kind: lock, passphrase: typed } : undefined)
  }
  return (
    <form onSubmit={submit} autocomplete="off">
      {lock !== 'none' && (
        <label class="file">
          <span>{t(lock === 'recoveryKey' ? 'decrypt.recoveryKey' : 'restore.passphrase')}</span>
          <textarea
            rows={lock === 'recoveryKey' ? 4 : 1}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
      )}
      <button type="submit" class="main">
        {t('decrypt.open')}
      </button>
    </form>
  )
}
