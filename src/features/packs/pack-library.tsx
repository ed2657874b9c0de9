import { useMemo } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { Card } from '#ui/content/card.tsx'
import { RowLink } from '#ui/content/row-link.tsx'
import { groupPacks, versionState, type PackFamily, type PackRecord } from './pack-families.ts'
import { NoticeBadge, PackSize } from './pack-size.tsx'
import { VersionBadge } from './version-badge.tsx'

/** Every sheet on this device with its versions: those in use first, then those put away. */
export function PackLibrary({ records }: { readonly records: readonly PackRecord[] }) {
  const { t } = useLocale()
  const families = useMemo(() => groupPacks(records), [records])
  const putAway = families.filter(({ inUse }) => !inUse)
  return (
    <div class="stack gap-6">
      <FamilyList families={families.filter(({ inUse }) => inUse)} />
      {putAway.length > 0 && (
        <div class="stack">
          <h2>{t('packs.putAwayTitle')}</h2>
          <FamilyList families={putAway} />
        </div>
      )}
    </div>
  )
}

function FamilyList({ families }: { readonly families: readonly PackFamily[] }) {
  return (
    <div class="stack gap-5">
      {families.map((family) => (
        <FamilyCard key={family.id} family={family} />
      ))}
    </div>
  )
}

function FamilyCard({ family }: { readonly family: PackFamily }) {
  const { t } = useLocale()
  const { packText } = usePackWords()
  const { pack } = (family.inUse ?? family.versions[0]).fields
  return (
    <Card
      title={packText(pack.title)}
      level={family.inUse ? 2 : 3}
      actions={<NoticeBadge pack={pack} />}
    >
      <ul class="row-list">
        {family.versions.map((record) => (
          <li key={record.id}>
            <RowLink
              href={`/settings/packs/${record.id}`}
              title={t('packs.version', { version: record.fields.pack.version })}
              detail={<PackSize pack={record.fields.pack} />}
              meta={<VersionBadge state={versionState(family, record)} />}
            />
          </li>
        ))}
      </ul>
      <p class="muted small">{packText(pack.rights)}</p>
    </Card>
  )
}
