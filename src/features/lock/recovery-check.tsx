import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { randomBytes } from '#platform/clock.ts'
import { groupsToCheck, isRecoveryKeyGroup } from '#domain/lock/recovery-key.ts'
import { Button } from '#ui/actions/button.tsx'
import { TextField } from '#ui/fields/text-field.tsx'

interface RecoveryCheckProps {
  readonly identity: string
  readonly isBusy: boolean
  readonly doneLabel: string
  readonly onBack: () => void
  readonly onDone: () => void
}

/** Two groups typed from the paper: whoever can do that has the paper. */
export function RecoveryCheck({ identity, isBusy, doneLabel, onBack, onDone }: RecoveryCheckProps) {
  const { t } = useLocale()
  const [asked] = useState(() => groupsToCheck(randomBytes(2)))
  const [typed, setTyped] = useState<readonly string[]>(asked.map(() => ''))
  const [wasTried, setTried] = useState(false)
  const isRight = (position: number) =>
    isRecoveryKeyGroup(identity, asked[position] ?? -1, typed[position] ?? '')

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (asked.every((_, position) => isRight(position))) onDone()
  }

  return (
    <form class="stack gap-5" onSubmit={submit} autocomplete="off" noValidate>
      <p class="measure">{t('lock.checkIntro')}</p>
      {asked.map((group, position) => (
        <TextField
          key={group}
          data-secret
          label={t('lock.checkGroup', { number: group + 1 })}
          width="medium"
          value={typed[position] ?? ''}
          error={wasTried && !isRight(position) ? t('lock.checkWrong') : undefined}
          onValue={(value) => setTyped(typed.map((old, at) => (at === position ? value : old)))}
        />
      ))}
      <div class="row">
        <Button type="submit" variant="primary" busy={isBusy}>
          {doneLabel}
        </Button>
        <Button variant="quiet" icon="back" onClick={onBack}>
          {t('lock.sheetAgain')}
        </Button>
      </div>
    </form>
  )
}
