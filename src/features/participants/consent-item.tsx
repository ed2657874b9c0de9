import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { Badge } from '#ui/content/badge.tsx'
import { ConsentForm, type ConsentTask } from './consent-form.tsx'
import { editConsent, type ConsentInput, type ConsentRecord } from './consents.ts'
import { useReversibleWrite } from './use-reversible-write.ts'
import { WrittenText } from './written-text.tsx'

interface ConsentItemProps {
  readonly consent: ConsentRecord
  readonly isReadOnly: boolean
}

interface ConsentWork {
  readonly task: ConsentTask
  /** The consent as it was when the form opened: only what was changed here is written. */
  readonly opened: ConsentRecord
}

export function ConsentItem({ consent, isReadOnly }: ConsentItemProps) {
  const { t, date } = useLocale()
  const write = useReversibleWrite()
  const [work, setWork] = useState<ConsentWork>()
  const editId = `consent-edit-${consent.id}`
  const { purpose, recipients, agreedOn, withdrawnOn, note } = consent.fields
  const agreed = t('consents.agreedSince', { date: date(agreedOn) })

  if (work) {
    const { task, opened } = work
    const close = () => setWork(undefined)
    const save = async (input: ConsentInput) => {
      const message = t(task === 'withdraw' ? 'consents.withdrawnToast' : 'consents.savedToast')
      if (await write(editConsent(opened, input), message)) close()
    }
    return (
      <ConsentForm task={task} consent={opened} openerId={editId} onSave={save} onCancel={close} />
    )
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
              onClick={() => setWork({ task: 'withdraw', opened: consent })}
            >
              {t('consents.withdraw')}
            </Button>
          )}
          <Button
            id={editId}
            variant="quiet"
            icon="edit"
            aria-label={t('consents.editOf', { date: date(agreedOn) })}
            onClick={() => setWork({ task: 'edit', opened: consent })}
          >
            {t('common.edit')}
          </Button>
        </div>
      )}
    </article>
  )
}
