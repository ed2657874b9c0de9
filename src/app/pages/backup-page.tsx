import { BackupPanel } from '#features/backup/backup-panel.tsx'
import { DecryptPanel } from '#features/backup/decrypt-panel.tsx'
import { RestoreLink } from '#features/backup/restore-link.tsx'
import { SnapshotPanel } from '#features/backup/snapshot-panel.tsx'
import { NewPassphrase, usePassphrase } from '#features/lock/new-passphrase.tsx'
import { useOrganisation } from '#features/lock/use-organisation.ts'
import { useLocale } from '#i18n/locale.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'

export function BackupPage() {
  const { t } = useLocale()
  const passphrase = usePassphrase(useOrganisation())
  return (
    <>
      <PageHeader
        title={t('backup.title')}
        lead={t('backup.lead')}
        back={{ href: '/settings', label: t('app.settings') }}
        focusKey="backup"
      />
      <div class="stack gap-5">
        <BackupPanel
          passphrase={{
            text: passphrase.text,
            isAccepted: passphrase.isAccepted,
            fields: (wasTried) => <NewPassphrase passphrase={passphrase} wasTried={wasTried} />,
          }}
        />
        <RestoreLink />
        <SnapshotPanel />
        <DecryptPanel />
      </div>
    </>
  )
}
