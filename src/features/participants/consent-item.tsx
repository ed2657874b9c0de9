import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { Badge } from '#ui/content/badge.tsx'
import { ConsentForm, type ConsentTask } from './consent-form.tsx'
import { editConsent, type ConsentInput, type ConsentRecord } from './consents.ts'
import { useOpenedRecord } from '#services/use-opened-record.ts'
import { useReversibleWrite } from './use-reversible-write.ts'
import { WrittenText } from './written-text.tsx'

interface ConsentItemProps {
  readonly consent: ConsentRecord
  readonly isReadOnly: boolean
}

export function ConsentItem({ consent, isReadOnly }: ConsentItemProps) {
  const { t, date } = useLocale()
  const [task, setTask] = useState<ConsentTask>()
  const editId = `consent-edit-${consent.id}`
  const { purpose, recipients, agreedOn, withdrawnOn, note } = consent.fields
  const agreed = t('consents.agreedSince', { date: date(agreedOn) })

  if (task) {
    const close = () => setTask(undefined)
    return <EditConsent task={task} consent={consent} openerId={editId} onClose={close} />
  }
  return (
    <article class="stack gap-1">
      <div class="row">
        <strong class="num">{agreed}</strong>
        {withdrawnOn ? (
          <Badge tone="danger">{t('consents.ended', { date: date(withdrawnOn) })}</Badge>
        ) : (
          <Badge tone="good">{t('consents.holds')}</Badge>
        )}
      </div>
      <WrittenText text={purpose} />
      <p class="muted">
        {t('consents.givenTo', { recipients: recipients || t('consents.noRecipients') })}
      </p>
      {note && <WrittenText text={note} />}
      {!isReadOnly && (
        <div class="row gap-1 no-print">
          {!withdrawnOn && (
            <Button
              variant="quiet"
              icon="close"
              aria-description={agreed}
              onClick={() => setTask('withdraw')}
            >
              {t('consents.withdraw')}
            </Button>
          )}
          <Button
            id={editId}
            variant="quiet"
            icon="edit"
            aria-label={t('consents.editOf', { date: date(agreedOn) })}
            onClick={() => setTask('edit')}
          >
            {t('common.edit')}
          </Button>
        </div>
      )}
    </article>
  )
}

interface EditConsentProps {
  readonly task: ConsentTask
  readonly consent: ConsentRecord
  readonly openerId: string
  readonly onClose: () => void
}

function EditConsent({ task, consent, openerId, onClose }: EditConsentProps) {
  const { t } = useLocale()
  const write = useReversibleWrite()
  // Only what was changed here is written.
  const { opened, theirs, onOvertaken } = useOpenedRecord<'consent'>(consent)
  const save = async (input: ConsentInput) => {
    const message = t(task === 'withdraw' ? 'consents.withdrawnToast' : 'consents.savedToast')
    if (await write(editConsent(opened, input), message, onOvertaken)) onClose()
  }
  const form = { task, consent: opened, theirs, openerId }
  return <ConsentForm {...form} onSave={save} onCancel={onClose} />
}
