import { useLocale } from '#i18n/locale.tsx'
import { Badge } from '#ui/content/badge.tsx'
import type { VersionState } from './pack-families.ts'

const looks = {
  inUse: { tone: 'good', icon: 'check' },
  older: { tone: 'neutral', icon: 'clock' },
  archived: { tone: 'neutral', icon: 'archive' },
} as const

export function VersionBadge({ state }: { readonly state: VersionState }) {
  const { t } = useLocale()
  return <Badge {...looks[state]}>{t(`packs.state.${state}`)}</Badge>
}
