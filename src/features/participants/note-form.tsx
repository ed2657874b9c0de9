import { parseNoteForm, type NoteForm as TypedNote } from '#domain/participants/note.ts'
import { useLocale } from '#i18n/locale.tsx'
import { today } from '#platform/clock.ts'
import { useSettings } from '#services/use-settings.ts'
import { ErrorSummary } from '#ui/content/error-summary.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'
import { FormActions } from './form-actions.tsx'
import { useFormFocus } from './form-focus.ts'
import type { NoteInput, NoteRecord } from './notes.ts'
import { OvertakenSummary } from './overtaken.tsx'
import { describeProblems } from './problem-text.ts'
import { TypedDateField } from './typed-date-field.tsx'
import { toTypedDate } from './typed-dates.ts'
import { useForm } from './use-form.ts'

interface NoteFormProps {
  /** The note to change; absent for a new one. */
  readonly note?: NoteRecord | undefined
  /** What another tab has written into fields that were changed here, if anything. */
  readonly theirs?: Partial<NoteInput>
  /** Where the focus goes when the form closes. */
  readonly openerId: string
  readonly onSave: (input: NoteInput) => Promise<unknown>
  readonly onCancel: () => void
}

export function NoteForm({ note, theirs = {}, openerId, onSave, onCancel }: NoteFormProps) {
  const locale = useLocale()
  const { t } = locale
  const { calendar } = useSettings().settings
  const initial: TypedNote = {
    text: note?.fields.text ?? '',
    writtenOn: toTypedDate(note?.fields.writtenOn ?? today(), calendar),
  }
  const { form, change, problems, attempts, ...state } = useForm(
    initial,
    (typed) => parseNoteForm(typed, today()),
    onSave,
  )
  const fields = {
    text: { id: 'note-text', label: t('notes.text') },
    writtenOn: { id: 'note-written-on', label: t('notes.writtenOn') },
  }
  const { summary, errorOf } = describeProblems(locale, problems, fields)
  useFormFocus(fields.text.id, openerId)
  return (
    <form class="stack" onSubmit={state.onSubmit} autocomplete="off" noValidate>
      {summary.length > 0 && (
        <ErrorSummary key={attempts} title={t('common.unsavedTitle')} errors={summary} />
      )}
      <OvertakenSummary theirs={theirs} fields={fields} />
      <TextArea
        {...fields.text}
        hint={t('notes.textHint')}
        error={errorOf('text')}
        value={form.text}
        onValue={(text) => change({ text })}
      />
      <TypedDateField
        {...fields.writtenOn}
        error={errorOf('writtenOn')}
        value={form.writtenOn}
        onValue={(writtenOn) => change({ writtenOn })}
      />
      <FormActions isSaving={state.isSaving} isDirty={state.isDirty} onCancel={onCancel} />
    </form>
  )
}
