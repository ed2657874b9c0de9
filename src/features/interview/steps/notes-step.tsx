import { parseTypedDate } from '#domain/shared/dates.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { ErrorSummary } from '#ui/content/error-summary.tsx'
import { DateField } from '#ui/fields/date-field.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { Icon } from '#ui/icons/icon.tsx'
import { WrittenNotes } from '#features/interview/paper/written-notes.tsx'
import { problemText } from '#features/interview/problem-text.ts'
import type { NotesControl } from '#features/interview/use-interview-notes.ts'

/** 目標, つぎにすること and the day of the next round, kept as they are typed. */
export function NotesStep({ notes }: { readonly notes: NotesControl }) {
  if (notes.isReadOnly) return <NotesToRead notes={notes} />
  return <NotesForm notes={notes} />
}

function NotesToRead({ notes: { notes } }: { readonly notes: NotesControl }) {
  const { t } = useLocale()
  return notes ? <WrittenNotes notes={notes} /> : <p class="large">{t('interview.noNotes')}</p>
}

function NotesForm({ notes }: { readonly notes: NotesControl }) {
  const locale = useLocale()
  const { t } = locale
  const { form, change, problems, attempts } = notes
  const errors = problems.map((problem) => {
    const { field } = problem
    const text = problemText(locale, t(`interview.${field}`), problem)
    return { field, fieldId: `interview-${field}`, text }
  })
  const field = (name: keyof typeof form) => ({
    id: `interview-${name}`,
    label: t(`interview.${name}`),
    error: errors.find((error) => error.field === name)?.text,
    value: form[name],
    onValue: (text: string) => change({ [name]: text }),
  })
  return (
    <form
      class="interview-notes stack gap-5"
      autocomplete="off"
      noValidate
      onSubmit={(event) => event.preventDefault()}
    >
      {errors.length > 0 && (
        <ErrorSummary key={attempts} title={t('common.unsavedTitle')} errors={errors} />
      )}
      <TextArea {...field('goals')} hint={t('interview.goalsHint')} rows={3} />
      <TextArea {...field('nextSteps')} hint={t('interview.nextStepsHint')} rows={3} />
      <Day {...field('nextRoundOn')} hint={t('interview.nextRoundHint')} />
      <div class="grid grid-wide">
        <Day {...field('heldOn')} hint={t('interview.dateHint')} />
        <TextField {...field('staffName')} />
      </div>
      <Standing notes={notes} />
    </form>
  )
}

interface DayProps {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly error: string | undefined
  readonly value: string
  readonly onValue: (text: string) => void
}

/** A day typed in 西暦 or 和暦 and said back in words. */
function Day(props: DayProps) {
  const { t, date } = useLocale()
  const read = parseTypedDate(props.value)
  return (
    <DateField
      {...props}
      echo={read.ok ? date(read.value) : undefined}
      picker={{
        label: t('participants.pickDate'),
        isoValue: read.ok ? read.value : '',
        onPick: props.onValue,
      }}
    />
  )
}

/** Whether what was typed stands on the disk; said aloud only when it does not. */
function Standing({ notes: { phase, change } }: { readonly notes: NotesControl }) {
  const { t } = useLocale()
  if (phase === 'failed') {
    return (
      <p class="row" role="alert">
        <Icon name="error" size="s" /> {t('interview.failed')}
        <Button variant="quiet" icon="sync" onClick={() => change({})}>
          {t('interview.retry')}
        </Button>
      </p>
    )
  }
  return (
    <p class="row small muted">
      {phase === 'saved' && <Icon name="check" size="s" />} {t(`interview.${phase}`)}
    </p>
  )
}
