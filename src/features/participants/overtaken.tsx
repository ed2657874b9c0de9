/** What another tab has changed in a field that was changed here too: nobody's words go unseen. */
import { useState } from 'preact/hooks'
import { canonicalJson } from '#domain/shared/canonical-json.ts'
import { isIsoDate } from '#domain/shared/dates.ts'
import type { RecordOf, RecordType } from '#domain/record-types.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useSession } from '#services/use-session.ts'
import { ErrorSummary } from '#ui/content/error-summary.tsx'

type Values = Readonly<Record<string, unknown>>

export type OnOvertaken = (names: readonly string[]) => Promise<boolean>

export interface OpenedRecord<R> {
  /** As it was when the form opened, but for what of it another tab was found to have changed. */
  readonly opened: R
  /** That, as it now is. */
  readonly theirs: Values
  /** What the write door says it did not write over. False when that cannot be shown. */
  readonly onOvertaken: OnOvertaken
}

/** The record that a form was opened with, whatever another tab makes of it meanwhile. */
export function useOpenedRecord<T extends RecordType>(
  record: RecordOf<T>,
): OpenedRecord<RecordOf<T>> {
  const { records } = useSession()
  const [opened, setOpened] = useState(record)
  const [theirs, setTheirs] = useState<Values>({})
  const onOvertaken = async (names: readonly string[]) => {
    const current = await records.find(record.type as T, record.id).catch(() => undefined)
    if (!current) return false
    const found = pick(current.fields, names)
    setTheirs(found)
    setOpened({ ...opened, fields: { ...opened.fields, ...found } })
    return true
  }
  return { opened, theirs, onOvertaken }
}

const pick = (fields: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, fields[name]]))

interface OvertakenSummaryProps {
  readonly theirs: Values
  readonly fields: Readonly<Record<string, { readonly id: string; readonly label: string }>>
  /** Where a value is not what people read. */
  readonly textOf?: (name: string, value: unknown) => string | undefined
}

/**
 * Shows what it says in the other tab; saving once more is then a decision. Takes the focus each time that
 * a save was refused for something else, since the button may stand far below.
 */
export function OvertakenSummary({ theirs, fields, textOf }: OvertakenSummaryProps) {
  const { t, date } = useLocale()
  const entries = Object.entries(theirs)
  if (entries.length === 0) return null
  const read = (value: unknown) => {
    if (typeof value !== 'string' || value === '') return t('common.none')
    return isIsoDate(value) ? date(value) : value
  }
  const errors = entries.map(([name, value]) => {
    const { id = name, label = name } = fields[name] ?? {}
    const text = { label, value: textOf?.(name, value) ?? read(value) }
    return { fieldId: id, text: t('participants.overtakenField', text) }
  })
  return (
    <ErrorSummary
      key={canonicalJson(theirs)}
      tone="warn"
      title={t('participants.overtakenTitle')}
      errors={errors}
    >
      <p>{t('participants.overtakenText')}</p>
    </ErrorSummary>
  )
}
