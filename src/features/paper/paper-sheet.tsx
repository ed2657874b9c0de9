import type { ComponentChildren } from 'preact'
import type { Pack } from '#domain/instruments/pack.ts'
import { useLocale } from '#i18n/locale.tsx'
import { PackSentence, PackText } from '#i18n/pack-text.tsx'
import { usePackWords } from '#i18n/pack-words.ts'

interface PaperSheetProps {
  readonly pack: Pack
  /** In やさしい日本語, where the pack has it. */
  readonly isPlain: boolean
  /** Left to be written by hand without. */
  readonly name: string | undefined
  readonly round: number | undefined
}

/** The form itself: black on white, whatever the screen looks like. */
export function PaperSheet({ pack, isPlain, name, round }: PaperSheetProps) {
  const { t } = useLocale()
  const { title, version, notice, rights } = pack
  return (
    <article class="paper" aria-label={t('paper.sheet')}>
      <header class="paper-head">
        <h2>
          <PackSentence
            words={{ title }}
            say={({ title }) => t('rounds.packVersion', { title, version })}
          />
        </h2>
        {round !== undefined && <p class="paper-round">{t('rounds.number', { n: round })}</p>}
        {notice && (
          <p class="paper-notice">
            <PackText text={notice} />
          </p>
        )}
      </header>
      <PaperHead name={name} />
      <p>{t('paper.how')}</p>
      <PaperItems pack={pack} isPlain={isPlain} />
      <p class="paper-rights">
        <PackText text={rights} />
      </p>
    </article>
  )
}

function PaperHead({ name }: { readonly name: string | undefined }) {
  const { t } = useLocale()
  return (
    <dl class="paper-fields">
      <PaperField label={t('sheet.name')}>{name}</PaperField>
      <PaperField label={t('sheet.filledOn')}>{t('paper.date')}</PaperField>
      <PaperField label={t('sheet.employment')}>
        <Ticks labels={[t('common.employed'), t('common.unemployed')]} />
      </PaperField>
      <PaperField label={t('sheet.staffName')} />
      <PaperField label={t('paper.rater')}>
        <Ticks labels={[t('common.self'), t('common.staff'), t('common.agreed')]} />
      </PaperField>
    </dl>
  )
}

interface PaperFieldProps {
  readonly label: string
  readonly children?: ComponentChildren
}

function PaperField({ label, children }: PaperFieldProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Ticks({ labels }: { readonly labels: readonly string[] }) {
  return labels.map((label) => (
    <span key={label} class="paper-tick">
      <span class="paper-box" />
      {label}
    </span>
  ))
}

interface PaperItemsProps {
  readonly pack: Pack
  readonly isPlain: boolean
}

/** One row an item; the answers in words stand at the top of every page. */
function PaperItems({ pack, isPlain }: PaperItemsProps) {
  const { t } = useLocale()
  const { itemText } = usePackWords()
  const { answers } = pack.scale
  return (
    <table class="paper-items" data-answers={answers.length}>
      <thead>
        <tr>
          <th scope="col" class="paper-number">
            {t('paper.no')}
          </th>
          <th scope="col" class="paper-item">
            {t('sheet.items')}
          </th>
          {answers.map(({ value, label }) => (
            <th key={value} scope="col" class="paper-answer">
              <strong>{value}</strong>
              <PackText text={label} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pack.items.map((item) => (
          <tr key={item.no}>
            <td class="paper-number">{item.no}</td>
            <th scope="row" class="paper-item" lang="ja">
              {itemText(item, isPlain)}
            </th>
            {answers.map(({ value }) => (
              <td key={value} class="paper-answer">
                <span class="paper-box">{value}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
