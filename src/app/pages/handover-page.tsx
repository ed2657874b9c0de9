import { HandoverPanel } from '#features/handover/handover-panel.tsx'
import { useLocale } from '#i18n/locale.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'

interface HandoverPageProps {
  readonly query: Readonly<Record<string, string>>
}

/** /handover?participant=…&round=… */
export function HandoverPage({ query }: HandoverPageProps) {
  const { t } = useLocale()
  const { participant, round } = query
  const back =
    participant && round
      ? { href: `/participants/${participant}/rounds/${round}`, label: t('common.back') }
      : { href: '/participants', label: t('participants.backToList') }
  return (
    <>
      <PageHeader
        title={t('handover.title')}
        lead={t('handover.lead')}
        back={back}
        focusKey={participant ?? 'handover'}
      />
      <HandoverPanel key={participant} participant={participant} round={round} />
    </>
  )
}
