import type { ConsentForm as TypedConsent } from '#domain/participants/consent.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Translate } from '#i18n/translate.ts'
import { today } from '#platform/clock.ts'
import { useSettings } from '#services/use-settings.ts'
import { ErrorSummary } from '#ui/content/error-summary.tsx'
import { SectionHeading } from '#ui/content/section-heading.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'
import { checkConsentForm, type ConsentInput, type ConsentRecord } from './consents.ts'
import { FormActions } from './form-actions.tsx'
import { useFormFocus } from './form-focus.ts'
import { OvertakenSummary } from './overtaken.tsx'
import { describeProblems } from './problem-text.ts'
import { TypedDateField } from './typed-date-field.tsx'
import { toTypedDate } from './typed-dates.ts'
import { useForm } from './use-form.ts'
import { WrittenText } from './written-text.tsx'

/** What the form is opened for: it asks for no more than that. */
export type ConsentTask = 'add' | 'edit' | 'withdraw'

interface ConsentFormProps {
  readonly task: ConsentTask
  /** The consent to change; absent for a new one. */
  readonly consent?: ConsentRecord | undefined
  /** What another tab has written into fields that were changed here, if anything. */
  readonly theirs?: Partial<ConsentInput>
  /** Where the focus goes when the form closes. */
  readonly openerId: string
  readonly onSave: (input: ConsentInput) => Promise<unknown>
  readonly onCancel: () => void
}

export function ConsentForm(props: ConsentFormProps) {
  const { task, consent, theirs = {}, openerId, onSave, onCancel } = props
  const locale = useLocale()
  const { t } = locale
  const isWithdrawal = task === 'withdraw'
  const { form, change, problems, attempts, ...state } = useForm(
    useInitial(task, consent),
    (typed) => checkConsentForm(typed, { today: today(), isWithdrawal }),
    onSave,
  )
  const fields = namedFields(t)
  const { summary, errorOf } = describeProblems(locale, problems, fields)
  useFormFocus(isWithdrawal ? fields.withdrawnOn.id : fields.purpose.id, openerId)
  return (
    <form class="stack" onSubmit={state.onSubmit} autocomplete="off" noValidate>
      <SectionHeading level={3}>{t(`consents.${task}Title`)}</SectionHeading>
      {summary.length > 0 && (
        <ErrorSummary key={attempts} title={t('common.unsavedTitle')} errors={summary} />
      )}
      <OvertakenSummary theirs={theirs} fields={fields} />
      {isWithdrawal ? (
        <>
          <WrittenText text={form.purpose} />
          <p class="muted">{t('consents.withdrawText')}</p>
        </>
      ) : (
        <AgreementFields form={form} change={change} fields={fields} errorOf={errorOf} />
      )}
      {task !== 'add' && (
        <TypedDateField
          {...fields.withdrawnOn}
          hint={isWithdrawal ? t('participants.dateHint') : t('consents.withdrawnOnHint')}
          error={errorOf('withdrawnOn')}
          value={form.withdrawnOn}
          onValue={(withdrawnOn) => change({ withdrawnOn })}
        />
      )}
      <TextArea
        {...fields.note}
        rows={2}
        hint={t('consents.noteHint')}
        error={errorOf('note')}
        value={form.note}
        onValue={(note) => change({ note })}
      />
      <FormActions isSaving={state.isSaving} isDirty={state.isDirty} onCancel={onCancel} />
    </form>
  )
}

interface AgreementFieldsProps {
  readonly form: TypedConsent
  readonly change: (changed: Partial<TypedConsent>) => void
  readonly fields: ReturnType<typeof namedFields>
  readonly errorOf: (field: keyof TypedConsent) => string | undefined
}

function AgreementFields({ form, change, fields, errorOf }: AgreementFieldsProps) {
  const { t } = useLocale()
  return (
    <>
      <TextArea
        {...fields.purpose}
        rows={2}
        mark={t('common.required')}
        hint={t('consents.purposeHint')}
        error={errorOf('purpose')}
        value={form.purpose}
        onValue={(purpose) => change({ purpose })}
      />
      <TextArea
        {...fields.recipients}
        rows={2}
        hint={t('consents.recipientsHint')}
        error={errorOf('recipients')}
        value={form.recipients}
        onValue={(recipients) => change({ recipients })}
      />
      <TypedDateField
        {...fields.agreedOn}
        mark={t('common.required')}
        hint={t('participants.dateHint')}
        error={errorOf('agreedOn')}
        value={form.agreedOn}
        onValue={(agreedOn) => change({ agreedOn })}
      />
    </>
  )
}

const namedFields = (t: Translate) =>
  ({
    purpose: { id: 'consent-purpose', label: t('consents.purpose') },
    recipients: { id: 'consent-recipients', label: t('consents.recipients') },
    agreedOn: { id: 'consent-agreed-on', label: t('consents.agreedOn') },
    withdrawnOn: { id: 'consent-withdrawn-on', label: t('consents.withdrawnOn') },
    note: { id: 'consent-note', label: t('consents.note') },
  }) as const

/** A new agreement and a withdrawal are mostly recorded on their day. */
function useInitial(task: ConsentTask, consent: ConsentRecord | undefined): TypedConsent {
  const { calendar } = useSettings().settings
  const day = toTypedDate(today(), calendar)
  if (!consent) return { purpose: '', recipients: '', agreedOn: day, withdrawnOn: '', note: '' }
  const { purpose, recipients, agreedOn, withdrawnOn, note } = consent.fields
  return {
    purpose,
    recipients,
    agreedOn: toTypedDate(agreedOn, calendar),
    withdrawnOn: withdrawnOn ? toTypedDate(withdrawnOn, calendar) : task === 'withdraw' ? day : '',
    note,
  }
}
