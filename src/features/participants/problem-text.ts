import type { ConsentProblem } from '#domain/participants/consent.ts'
import type { NoteProblem } from '#domain/participants/note.ts'
import type { TextProblem } from '#domain/shared/form.ts'
import type { Locale } from '#i18n/locale.tsx'
import { expectIsoDate } from '#domain/shared/dates.ts'
import type { FormProblem } from './commands.ts'

type AnyProblem = FormProblem | ConsentProblem | NoteProblem | TextProblem

/** What is wrong with a field, and what to do about it. */
export function problemText(locale: Locale, label: string, problem: AnyProblem): string {
  const { t, date } = locale
  switch (problem.kind) {
    case 'tooLong':
      return t('problem.tooLong', { label, max: problem.max })
    case 'taken':
      return t('problem.taken', { name: problem.by })
    case 'outsideEra': {
      const { last } = problem
      const era = locale.era(problem.era)
      const first = date(expectIsoDate(problem.first))
      return last === null
        ? t('problem.beforeEra', { era, first, label })
        : t('problem.outsideEra', { era, first, last: date(expectIsoDate(last)), label })
    }
    default:
      return t(`problem.${problem.kind}`, { label })
  }
}

export interface NamedField {
  readonly id: string
  readonly label: string
}

/** All problems in the order of the fields, for the summary, and the first of each field. */
export function describeProblems<F extends string>(
  locale: Locale,
  problems: readonly (AnyProblem & { readonly field: F })[],
  fields: Readonly<Record<F, NamedField>>,
) {
  const order = Object.keys(fields)
  const texts = problems
    .toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field))
    .map((problem) => {
      const { id, label } = fields[problem.field]
      return { field: problem.field, fieldId: id, text: problemText(locale, label, problem) }
    })
  return {
    summary: texts,
    errorOf: (field: F) => texts.find((text) => text.field === field)?.text,
  }
}
