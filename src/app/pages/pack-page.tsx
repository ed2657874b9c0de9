import { useLocation } from 'preact-iso'
import { EditPack, NewPack } from '#features/packs/editor/edit-pack.tsx'
import { PackActions } from '#features/packs/pack-actions.tsx'
import { PackDetail } from '#features/packs/pack-detail.tsx'
import { versionStateIn, type PackRecord } from '#features/packs/pack-families.ts'
import { NoticeBadge } from '#features/packs/pack-size.tsx'
import { VersionBadge } from '#features/packs/version-badge.tsx'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { useRecords } from '#services/use-session.ts'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { EmptyState } from '#ui/content/empty-state.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'
import { Spinner } from '#ui/progress/spinner.tsx'

const LIST_PATH = '/settings/packs'

/** `id` is that of a pack record, or 'new'; `?edit` makes the next version from it. */
export function PackPage({ id }: { readonly id: string }) {
  const { t } = useLocale()
  const { query } = useLocation()
  const records = useRecords({ type: 'pack' })
  const record = records?.find((one) => one.id === id)
  if (id === 'new') return <NewPackView />
  if (!records) return <Spinner label={t('common.loading')} />
  if (!record) return <NoPackView />
  return 'edit' in query ? (
    <EditView record={record} records={records} />
  ) : (
    <DetailView record={record} records={records} />
  )
}

interface PackViewProps {
  readonly record: PackRecord
  readonly records: readonly PackRecord[]
}

function DetailView({ record, records }: PackViewProps) {
  const { t } = useLocale()
  const { packText } = usePackWords()
  const { pack } = record.fields
  return (
    <>
      <PageHeader
        title={packText(pack.title)}
        lead={
          <span class="row">
            {t('packs.version', { version: pack.version })}
            <VersionBadge state={versionStateIn(records, record)} />
            <NoticeBadge pack={pack} />
          </span>
        }
        back={{ href: LIST_PATH, label: t('packs.title') }}
        focusKey={record.id}
      />
      <div class="stack gap-5">
        <div class="row no-print">
          <PackActions record={record} />
          <LinkButton icon="print" href={`${LIST_PATH}/${record.id}/paper`}>
            {t('paper.title')}
          </LinkButton>
        </div>
        <PackDetail pack={pack} />
      </div>
    </>
  )
}

function EditView({ record, records }: PackViewProps) {
  const { t } = useLocale()
  const { packText } = usePackWords()
  const { title, version } = record.fields.pack
  return (
    <>
      <PageHeader
        title={t('packs.editTitle')}
        lead={t('packs.editLead', { title: packText(title), version })}
        back={{ href: `${LIST_PATH}/${record.id}`, label: t('packs.version', { version }) }}
        focusKey={`edit-${record.id}`}
      />
      <EditPack record={record} records={records} />
    </>
  )
}

function NewPackView() {
  const { t } = useLocale()
  return (
    <>
      <PageHeader
        title={t('packs.make')}
        lead={t('packs.makeLead')}
        back={{ href: LIST_PATH, label: t('packs.title') }}
        focusKey="new-pack"
      />
      <NewPack />
    </>
  )
}

export function NoPackView() {
  const { t } = useLocale()
  return (
    <>
      <PageHeader title={t('packs.notFoundTitle')} focusKey="no-pack" />
      <EmptyState
        icon="sheet"
        title={t('packs.notFoundText')}
        action={<LinkButton href={LIST_PATH}>{t('packs.toList')}</LinkButton>}
      />
    </>
  )
}
