import type { Pack } from '#domain/instruments/pack.ts'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { Badge } from '#ui/content/badge.tsx'

/** 「25問・4段階」 */
export function PackSize({ pack }: { readonly pack: Pack }) {
  const { t } = useLocale()
  return <>{t('packs.size', { items: pack.items.length, answers: pack.scale.answers.length })}</>
}

/** The warning that stands wherever the pack is used, such as 「サンプル文言」. */
export function NoticeBadge({ pack }: { readonly pack: Pack }) {
  const { packText } = usePackWords()
  if (pack.notice === undefined) return null
  return (
    <Badge tone="sample" icon="info">
      {packText(pack.notice)}
    </Badge>
  )
}
