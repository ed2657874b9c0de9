import { useLocale } from '#i18n/locale.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { EmptyState } from '#ui/content/empty-state.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'

export function NotFoundPage() {
  const { t } = useLocale()
  return (
    <>
      <PageHeader title={t('app.notFoundTitle')} focusKey="not-found" />
      <EmptyState
        icon="search"
        title={t('app.notFoundText')}
        action={<LinkButton href="/participants">{t('app.toParticipants')}</LinkButton>}
      />
    </>
  )
}
