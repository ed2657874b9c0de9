import { useLocale } from '#i18n/locale.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { EmptyState } from '#ui/content/empty-state.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'
import { personPath } from './round-paths.ts'

export function RoundNotFound({ participantId }: { readonly participantId: string }) {
  const { t } = useLocale()
  return (
    <>
      <PageHeader title={t('rounds.notFoundTitle')} focusKey="round-not-found" />
      <EmptyState
        icon="sheet"
        title={t('rounds.notFoundText')}
        action={
          <LinkButton href={personPath(participantId)}>{t('rounds.toPersonPage')}</LinkButton>
        }
      />
    </>
  )
}
