import { useState } from 'preact/hooks'
import { readRequiredText } from '#domain/shared/form.ts'
import { MARKS } from '#domain/staff/mark.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { FirstStart } from '#services/first-start.ts'
import { Button } from '#ui/actions/button.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { NewPassphrase, usePassphrase } from './new-passphrase.tsx'
import { SecretWork } from './secret-work.tsx'

const MAX_NAME = 100

interface OwnStartFormProps {
  readonly isBusy: boolean
  readonly onBack: () => void
  readonly onDone: (start: FirstStart) => void
}

export function OwnStartForm({ isBusy, onBack, onDone }: OwnStartFormProps) {
  const { t } = useLocale()
  const [organisation, setOrganisation] = useState('')
  const [staffName, setStaffName] = useState('')
  const [wasTried, setTried] = useState(false)
  const passphrase = usePassphrase(organisation)

  const missing = (text: string) =>
    wasTried && !readRequiredText(text, MAX_NAME).ok ? t('lock.nameMissing') : undefined
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    const names = [organisation, staffName].map((text) => readRequiredText(text, MAX_NAME))
    if (!names.every(({ ok }) => ok) || !passphrase.isAccepted) return
    const [mark = { id: 'sakura' }] = MARKS
    onDone({
      organisation: organisation.trim(),
      staffName: staffName.trim(),
      staffKana: '',
      mark: mark.id,
      passphrase: passphrase.text,
    })
  }

  return (
    <form class="stack gap-5" onSubmit={submit} autocomplete="off" noValidate>
      <TextField
        label={t('lock.organisation')}
        hint={t('lock.organisationHint')}
        mark={t('common.required')}
        error={missing(organisation)}
        value={organisation}
        maxLength={MAX_NAME}
        onValue={setOrganisation}
      />
      <TextField
        label={t('lock.staffName')}
        hint={t('lock.staffNameHint')}
        mark={t('common.required')}
        error={missing(staffName)}
        value={staffName}
        maxLength={MAX_NAME}
        onValue={setStaffName}
      />
      <NewPassphrase passphrase={passphrase} wasTried={wasTried} />
      {isBusy && <SecretWork label={t('lock.preparing')} />}
      <div class="row">
        <Button type="submit" variant="primary" busy={isBusy} iconAfter="chevron">
          {t('common.next')}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t('common.back')}
        </Button>
      </div>
    </form>
  )
}
