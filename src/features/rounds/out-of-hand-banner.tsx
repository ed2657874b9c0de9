import { useLocale } from '#i18n/locale.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { HANDOVERS_PATH } from './round-paths.ts'

/** Why the participant's own sheet cannot be filled here, and where staff decide about it. */
export function OutOfHandBanner() {
  const { t } = useLocale()
  return (
    <Banner
      tone="info"
      icon="handover"
      title={t('handover.outTitle')}
      actions={
        <LinkButton icon="handover" href={HANDOVERS_PATH}>
          {t('handover.toList')}
        </LinkButton>
      }
    >
      {t('handover.outText')}
    </Banner>
  )
}
