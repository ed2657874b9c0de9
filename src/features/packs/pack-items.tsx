import type { AxisKind, Pack, PackAxis, PackItem } from '#domain/instruments/pack.ts'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { Badge } from '#ui/content/badge.tsx'
import { Card } from '#ui/content/card.tsx'

interface DomainItemsProps {
  readonly pack: Pack
  readonly domain: PackAxis
}

/** The items of one domain, with everything the pack says about each. */
export function DomainItems({ pack, domain }: DomainItemsProps) {
  const { t } = useLocale()
  const { packText } = usePackWords()
  const items = pack.items.filter((item) => item.domain === domain.id)
  return (
    <Card
      title={packText(domain.title)}
      actions={<span class="muted">{t('packs.itemCount', { count: items.length })}</span>}
    >
      <ol class="pack-items">
        {items.map((item) => (
          <li key={item.no} value={item.no}>
            <ItemText pack={pack} item={item} />
          </li>
        ))}
      </ol>
    </Card>
  )
}

function ItemText({ pack, item }: { readonly pack: Pack; readonly item: PackItem }) {
  const { t } = useLocale()
  const { itemText } = usePackWords()
  const { reading, plain, rubric, reverse } = item
  return (
    <>
      <div class="pack-item-text">
        <span lang="ja">{itemText(item, false)}</span>
        {reverse && <Badge tone="info">{t('packs.field.reverse')}</Badge>}
      </div>
      <ul class="pack-item-notes">
        {reading && <li lang="ja">{reading}</li>}
        <Note name="plain" text={plain} />
        <Note name="detail" text={axisTitle(pack, item, 'detail')} />
        <Note name="indicator" text={axisTitle(pack, item, 'indicator')} />
        <Note name="rubric" text={rubric} />
      </ul>
    </>
  )
}

interface NoteProps {
  readonly name: 'plain' | 'detail' | 'indicator' | 'rubric'
  readonly text: string | undefined
}

function Note({ name, text }: NoteProps) {
  const { t } = useLocale()
  const { packText } = usePackWords()
  if (!text) return null
  return <li>{t('packs.noted', { name: t(`packs.field.${name}`), text: packText(text) })}</li>
}

const axisTitle = (pack: Pack, item: PackItem, kind: AxisKind): string | undefined =>
  pack.axes[kind]?.find(({ id }) => id === item[kind])?.title
