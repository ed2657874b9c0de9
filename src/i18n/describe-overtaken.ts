import { isIsoDate } from '#domain/shared/dates.ts'
import type { Locale } from './locale.tsx'

/** What another tab has written, by the name of the field. */
type Values = Readonly<Record<string, unknown>>

/** The fields of a form as people know them, and where they are. */
type FormFields = Readonly<Record<string, { readonly id: string; readonly label: string }>>

export interface OvertakenText {
  readonly fieldId: string
  readonly text: string
}

/** A line for each field. `textOf` is for values that are not what people read. */
export function describeOvertaken(
  { t, date }: Pick<Locale, 't' | 'date'>,
  theirs: Values,
  fields: FormFields,
  textOf: (name: string, value: unknown) => string | undefined = () => undefined,
): readonly OvertakenText[] {
  const read = (value: unknown) => {
    if (typeof value !== 'string' || value === '') return t('common.none')
    return isIsoDate(value) ? date(value) : value
  }
  return Object.entries(theirs).map(([name, value]) => {
    const { id = name, label = name } = fields[name] ?? {}
    const text = { label, value: textOf(name, value) ?? read(value) }
    return { fieldId: id, text: t('common.overtakenField', text) }
  })
}
