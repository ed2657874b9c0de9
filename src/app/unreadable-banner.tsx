import { useLocale } from '#i18n/locale.tsx'
import { useUnreadable } from '#services/use-session.ts'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { Banner } from '#ui/content/banner.tsx'

/** Records that do not open are never hidden and never dropped. */
export function UnreadableBanner() {
  const { t } = useLocale()
  const count = useUnreadable().length
  if (count === 0) return null
  return (
    <Banner
      tone="warn"
      actions={
        <LinkButton variant="quiet" href="/settings/security">
          {t('app.unreadableMore')}
        </LinkButton>
      }
    >
      {t('app.unreadable', { count })}
    </Banner>
  )
}
