import { useEffect, useRef, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import type { Result } from '#domain/shared/result.ts'
import type { Device } from '#services/device.ts'
import type { Session } from '#services/session.ts'
import {
  enterWithPasskey,
  enterWithPassphrase,
  type Door,
  type EntryProblem,
} from '#services/unlock.ts'
import { useUnsaved } from '#services/unsaved.ts'
import { Button } from '#ui/actions/button.tsx'
import { PassphraseField } from '#ui/fields/passphrase-field.tsx'
import { EntryProblemBanner } from './entry-problem.tsx'
import { SecretWork } from './secret-work.tsx'
import { useAttempt } from './use-attempt.ts'

interface UnlockFormProps {
  readonly device: Device
  readonly door: Door
  readonly onOpen: (session: Session) => void
}

export function UnlockForm({ device, door, onOpen }: UnlockFormProps) {
  const { t } = useLocale()
  const [typed, setTyped] = useState('')
  const { isBusy, problem, attempt } = useAttempt<EntryProblem>()
  const field = useRef<HTMLInputElement>(null)
  const { passkey } = door
  useUnsaved(isBusy || typed !== '')
  useEffect(() => field.current?.focus(), [])

  const enter = async (open: () => Promise<Result<Session, EntryProblem>>) => {
    const entered = await attempt(open)
    if (entered.ok) onOpen(entered.value)
    else field.current?.select()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (isBusy || typed === '') return
    void enter(() => enterWithPassphrase(device, door.staff, typed))
  }

  return (
    <form class="stack" onSubmit={submit} autocomplete="off">
      <PassphraseField
        label={t('lock.passphrase')}
        showLabel={t('common.show')}
        hideLabel={t('common.hide')}
        value={typed}
        inputRef={field}
        enterkeyhint="go"
        onValue={setTyped}
      />
      <EntryProblemBanner device={device} problem={problem} />
      {isBusy && <SecretWork label={t('lock.unlocking')} expectedMs={door.passphrase.expectedMs} />}
      <div class="row">
        <Button type="submit" variant="primary" icon="unlock" busy={isBusy}>
          {t('lock.unlock')}
        </Button>
        {passkey && (
          <Button
            icon="key"
            busy={isBusy}
            onClick={() => void enter(() => enterWithPasskey(device, door.staff))}
          >
            {t('lock.unlockWithPasskey')}
          </Button>
        )}
      </div>
    </form>
  )
}
