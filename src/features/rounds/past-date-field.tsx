import { formatDate, parsePastDate, type DateFormat, type IsoDate } from '#domain/shared/dates.ts'
import { useLocale } from '#i18n/locale.tsx'
import { today } from '#platform/clock.ts'
import { useSettings } from '#services/use-settings.ts'
import { DateField } from '#ui/fields/date-field.tsx'
import { problemText } from './problem-text.ts'

interface PastDateFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  readonly onValue: (value: string) => void
  readonly onBlur?: (() => void) | undefined
  /** Says the day back in words; usual. */
  readonly echoes?: boolean | undefined
}

/** A day up to today, typed in 西暦 or 和暦 and said back in words. */
export function PastDateField({
  label,
  value,
  onValue,
  echoes = true,
  ...rest
}: PastDateFieldProps) {
  const { t, date } = useLocale()
  const { calendar } = useSettings().settings
  const read = parsePastDate(value, today())
  return (
    <DateField
      {...rest}
      label={label}
      value={value}
      onValue={onValue}
      error={read.ok ? undefined : problemText(t, label, read.error)}
      echo={echoes && read.ok ? date(read.value) : undefined}
      picker={{
        label: t('rounds.pickDate'),
        isoValue: read.ok ? read.value : '',
        onPick: (picked) => {
          const day = parsePastDate(picked, today())
          onValue(day.ok ? toTypedDate(day.value, calendar) : picked)
        },
      }}
    />
  )
}

/** How a stored day stands in a field: 2026/04/01 or R8/4/1, both of which are read back. */
export function toTypedDate(date: IsoDate, calendar: DateFormat['calendar']): string {
  return formatDate(date, { calendar, locale: 'ja', style: 'short' })
}
