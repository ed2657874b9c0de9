import { canonicalJson } from '#domain/shared/canonical-json.ts'
import { describeOvertaken } from '#i18n/describe-overtaken.ts'
import { useLocale } from '#i18n/locale.tsx'
import { ErrorSummary } from '#ui/content/error-summary.tsx'

interface OvertakenSummaryProps {
  readonly theirs: Parameters<typeof describeOvertaken>[1]
  readonly fields: Parameters<typeof describeOvertaken>[2]
  readonly textOf?: Parameters<typeof describeOvertaken>[3]
}

/**
 * Shows what it says in the other tab; saving once more is then a decision. Takes the focus each time that
 * a save was refused for something else, since the button may stand far below.
 */
export function OvertakenSummary({ theirs, fields, textOf }: OvertakenSummaryProps) {
  const locale = useLocale()
  const { t } = locale
  const errors = describeOvertaken(locale, theirs, fields, textOf)
  if (errors.length === 0) return null
  return (
    <ErrorSummary
      key={canonicalJson(theirs)}
      tone="warn"
      title={t('common.overtakenTitle')}
      errors={errors}
    >
      <p>{t('common.overtakenText')}</p>
    </ErrorSummary>
  )
}
