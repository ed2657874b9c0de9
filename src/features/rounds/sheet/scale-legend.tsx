import { scaleBounds, type Pack } from '#domain/instruments/pack.ts'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'

/** What the numbers mean, and the keys that choose them where there is a keyboard. */
export function ScaleLegend({ pack }: { readonly pack: Pack }) {
  const { t } = useLocale()
  const { packText } = usePackWords()
  const { answers } = pack.scale
  return (
    <div class="scale-legend small">
      <p class="row gap-2">
        <span class="muted">{t('sheet.scale')}</span>
        {answers.map(({ value, label }) => (
          <span key={value} class="scale-entry num" lang="ja">
            {t('sheet.scaleEntry', { value, label: packText(label) })}
          </span>
        ))}
      </p>
      <p class="muted keys-hint no-print">{t('sheet.keys', { keys: scaleKeys(pack) })}</p>
    </div>
  )
}

/** 1–4 */
export function scaleKeys(pack: Pack): string {
  const { min, max } = scaleBounds(pack)
  return `${min}–${max}`
}
