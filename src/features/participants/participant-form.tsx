import './participant-form.css'
import { useMemo } from 'preact/hooks'
import type { ParticipantForm as TypedParticipant } from '#domain/participants/participant.ts'
import { useLocale } from '#i18n/locale.tsx'
import { today } from '#platform/clock.ts'
import { Card } from '#ui/content/card.tsx'
import { ErrorSummary } from '#ui/content/error-summary.tsx'
import { checkParticipantForm, type ParticipantInput, type ParticipantRecord } from './commands.ts'
import { findDoubles, indexDoubles } from './doubles.ts'
import { DoubleWarning } from './double-warning.tsx'
import { FormActions } from './form-actions.tsx'
import { NameFields, PersonFields, SupportFields } from './participant-form-parts.tsx'
import { OvertakenSummary } from './overtaken.tsx'
import { choiceText, namedFields, suggestFor } from './participant-form-fields.ts'
import { describeProblems } from './problem-text.ts'
import type { OfficeRecord } from './use-directory.ts'
import { useForm } from './use-form.ts'

interface ParticipantFormProps {
  readonly initial: TypedParticipant
  /** What another tab has written into fields that were changed here, if anything. */
  readonly theirs?: Partial<ParticipantInput>
  /** Everybody but the person of this form. */
  readonly others: readonly ParticipantRecord[]
  readonly offices: readonly OfficeRecord[]
  /** Opens what adds an office; the form then chooses the one that was added. */
  readonly onAddOffice: (onAdded: (id: string) => void) => void
  readonly onSave: (input: ParticipantInput) => Promise<unknown>
  readonly onCancel: () => void
}

export function ParticipantForm(props: ParticipantFormProps) {
  const { initial, theirs = {}, others, offices, onAddOffice, onSave, onCancel } = props
  const locale = useLocale()
  const { t } = locale
  const check = (form: TypedParticipant) => checkParticipantForm(form, { today: today(), others })
  const { form, change, problems, attempts, isSaving, isDirty, onSubmit } = useForm(
    initial,
    check,
    onSave,
  )
  const suggestions = useMemo(() => suggestFor(others), [others])
  const doubleIndex = useMemo(() => indexDoubles(others), [others])
  const fields = namedFields(t)
  const { summary, errorOf } = describeProblems(locale, problems, fields)
  const part = { form, change, errorOf, fields }
  return (
    <form class="stack gap-5 participant-form" onSubmit={onSubmit} autocomplete="off" noValidate>
      {summary.length > 0 && (
        <ErrorSummary key={attempts} title={t('common.unsavedTitle')} errors={summary} />
      )}
      <OvertakenSummary
        theirs={theirs}
        fields={fields}
        textOf={(name, value) => choiceText(t, offices, name, value)}
      />
      <Card>
        <NameFields {...part} suggestions={suggestions} />
        <DoubleWarning doubles={findDoubles(doubleIndex, form)} offices={offices} />
      </Card>
      <Card>
        <PersonFields {...part} />
      </Card>
      <Card>
        <SupportFields
          {...part}
          offices={offices}
          onAddOffice={() => onAddOffice((office) => change({ office }))}
        />
      </Card>
      <FormActions isSaving={isSaving} isDirty={isDirty} onCancel={onCancel} />
    </form>
  )
}
