import { useLocale } from '#i18n/locale.tsx'
import { appVersion } from '#platform/app-version.ts'
import { storageUse } from '#platform/persistence.ts'
import { useSession } from '#services/use-session.ts'
import { Card } from '#ui/content/card.tsx'
import { DefinitionList } from '#ui/content/definition-list.tsx'
import { bytesText } from './bytes-text.ts'
import { useAnswer } from './use-answer.ts'

/** Which app this is and how much room it takes. */
export function DevicePanel() {
  const { t } = useLocale()
  return (
    <Card>
      <DefinitionList
        items={[
          { term: t('settings.version'), description: <span class="num">{appVersion}</span> },
          { term: t('settings.license'), description: t('settings.licenseText') },
          { term: t('settings.storage'), description: <StorageText /> },
        ]}
      />
    </Card>
  )
}

function StorageText() {
  const locale = useLocale()
  const { t } = locale
  const use = useAnswer(storageUse)
  if (use === undefined) return <>{t('common.loading')}</>
  if (use === null) return <>{t('settings.storageUnknown')}</>
  return (
    <>
      {t('settings.storageUse', { used: bytesText(locale, use.usedBytes) })}
      <div class="muted small">
        {t('settings.storageQuota', { quota: bytesText(locale, use.quotaBytes) })}
      </div>
    </>
  )
}

/** What is kept where, and what of it anybody with the device in hand could read. */
export function KeptPanel() {
  const { t } = useLocale()
  const isSample = useSession().device.kind === 'sample'
  return (
    <Card title={t('settings.kept')} level={3}>
      <DefinitionList
        items={[
          {
            term: t('settings.keptRecords'),
            description: t(isSample ? 'settings.keptSample' : 'settings.keptRecordsText'),
          },
          ...(isSample
            ? []
            : [{ term: t('settings.keptKeys'), description: t('settings.keptKeysText') }]),
          { term: t('settings.keptSettings'), description: t('settings.keptSettingsText') },
          { term: t('settings.keptApp'), description: t('settings.keptAppText') },
        ]}
      />
    </Card>
  )
}
