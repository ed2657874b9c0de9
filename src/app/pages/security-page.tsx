import { AutoLockPanel } from '#features/lock/auto-lock-panel.tsx'
import { PasskeyPanel, PassphrasePanel } from '#features/lock/own-access-panel.tsx'
import { ProfilesPanel } from '#features/lock/profiles-panel.tsx'
import { RecoveryPanel } from '#features/lock/recovery-panel.tsx'
import { UnreadablePanel } from '#features/lock/unreadable-panel.tsx'
import { SettingsRefused } from '#features/settings/settings-refused.tsx'
import { useLocale } from '#i18n/locale.tsx'
import { useSession } from '#services/use-session.ts'
import { Banner } from '#ui/content/banner.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'

export function SecurityPage() {
  const { t } = useLocale()
  const isSample = useSession().device.kind === 'sample'
  return (
    <>
      <div class="no-print">
        <PageHeader
          title={t('security.title')}
          lead={t('security.lead')}
          back={{ href: '/settings', label: t('app.settings') }}
          focusKey="security"
        />
      </div>
      {isSample ? (
        <Banner tone="sample">{t('security.sample')}</Banner>
      ) : (
        <div class="stack gap-5">
          <div class="stack gap-5 no-print">
            <SettingsRefused />
            <UnreadablePanel />
            <ProfilesPanel />
            <PassphrasePanel />
            <PasskeyPanel />
            <AutoLockPanel />
          </div>
          <RecoveryPanel />
        </div>
      )}
    </>
  )
}
