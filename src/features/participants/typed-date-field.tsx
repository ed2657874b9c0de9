import { ageAt, parseTypedDate, type IsoDate } from '#domain/shared/dates.ts'
import { useLocale } from '#i18n/locale.tsx'
import { today } from '#platform/clock.ts'
import { useSettings } from '#services/use-settings.ts'
import { DateField } from '#ui/fields/date-field.tsx'
import { toTypedDate } from './typed-dates.ts'

interface TypedDateFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly mark?: string | undefined
  readonly error?: string | undefined
  readonly value: string
  readonly onValue: (value: string) => void
  /** A birth date: the age is echoed too. */
  readonly showsAge?: boolean | undefined
}

/** A date typed in 西暦 or 和暦, said back in both while typing. */
export function TypedDateField({ showsAge = false, onValue, ...field }: TypedDateFieldProps) {
  const { t, date } = useLocale()
  const { calendar } = useSettings().settings
  const read = parseTypedDate(field.value)
  const echo = (day: IsoDate) => {
    const words = { gregorian: date(day, 'gregory'), japanese: date(day, 'japanese') }
    const age = ageAt(day, today())
    return showsAge && age >= 0
      ? t('participants.birthDateEcho', { ...words, age })
      : t('participants.dateEcho', words)
  }
  return (
    <DateField
      {...field}
      onValue={onValue}
      echo={read.ok ? echo(read.value) : undefined}
      picker={{
        label: t('participants.pickDate'),
        isoValue: read.ok ? read.value : '',
        onPick: (picked) => {
          const day = parseTypedDate(picked)
          if (day.ok) onValue(toTypedDate(day.value, calendar))
        },
      }}
    />
  )
}
