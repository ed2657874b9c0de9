import './pack-detail.css'
import type { Pack } from '#domain/instruments/pack.ts'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { Banner } from '#ui/content/banner.tsx'
import { Card } from '#ui/content/card.tsx'
import { DefinitionList } from '#ui/content/definition-list.tsx'
import { paperItems } from './pack-families.ts'
import { DomainItems } from './pack-items.tsx'
import { PackSize } from './pack-size.tsx'

/** All there is to know about one version of a sheet. */
export function PackDetail({ pack }: { readonly pack: Pack }) {
  const { t } = useLocale()
  const { packText } = usePackWords()
  return (
    <div class="stack gap-5">
      <PaperHint pack={pack} />
      {pack.axes.domain.map((domain) => (
        <DomainItems key={domain.id} pack={pack} domain={domain} />
      ))}
      <Card title={t('packs.scale')}>
        <ul class="pack-scale">
          {pack.scale.answers.map(({ value, label }) => (
            <li key={value}>
              <span class="pack-scale-value num">{value}</span>
              {packText(label)}
            </li>
          ))}
        </ul>
        {pack.items.some(({ reverse }) => reverse) && (
          <p class="muted small">{t('packs.reverseText')}</p>
        )}
      </Card>
      <Card title={t('packs.aboutTitle')}>
        <DefinitionList
          items={[
            { term: t('packs.sizeTitle'), description: <PackSize pack={pack} /> },
            ...(['notice', 'rights', 'source'] as const).flatMap((name) => {
              const text = pack[name]
              return text ? [{ term: t(`packs.field.${name}`), description: packText(text) }] : []
            }),
          ]}
        />
      </Card>
    </div>
  )
}

/** A sheet whose wording stands on paper: that the office may type it, and from where. */
function PaperHint({ pack }: { readonly pack: Pack }) {
  const { t } = useLocale()
  const numbers = paperItems(pack)
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (first === undefined || last === undefined) return null
  const items = { count: numbers.length, first, last }
  return (
    <Banner tone="info" title={t('packs.paperTitle', items)}>
      {t('packs.paperText')}
    </Banner>
  )
}
