import { useLocale } from '#i18n/locale.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { EmptyState } from '#ui/content/empty-state.tsx'

/** For an address that names nobody on this device. */
export function ParticipantMissing() {
  const { t } = useLocale()
  return (
    <EmptyState
      icon="person"
      title={<h1 class="large">{t('participants.notFoundTitle')}</h1>}
      action={
        <LinkButton href="/participants" variant="primary" icon="back">
          {t('participants.backToList')}
        </LinkButton>
      }
    >
      {t('participants.notFoundText')}
    </EmptyState>
  )
}
