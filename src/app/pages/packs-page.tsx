import { PackImport } from '#features/packs/pack-import.tsx'
import { PackLibrary } from '#features/packs/pack-library.tsx'
import { useLocale } from '#i18n/locale.tsx'
import { useRecords } from '#services/use-session.ts'
import { PageHeader } from '#ui/content/page-header.tsx'
import { Spinner } from '#ui/progress/spinner.tsx'

export function PacksPage() {
  const { t } = useLocale()
  const records = useRecords({ type: 'pack' })
  return (
    <>
      <PageHeader
        title={t('packs.title')}
        lead={t('packs.lead')}
        back={{ href: '/settings', label: t('settings.title') }}
        focusKey="packs"
      />
      {records ? (
        <div class="stack gap-5">
          <PackImport records={records} />
          <PackLibrary records={records} />
        </div>
      ) : (
        <Spinner label={t('common.loading')} />
      )}
    </>
  )
}
