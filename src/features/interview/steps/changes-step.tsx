import type { ChangedItem } from '#domain/interviews/changes-since.ts'
import { useLocale } from '#i18n/locale.tsx'
import { PackSentence } from '#i18n/pack-text.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { SeriesKey } from '#ui/content/series-key.tsx'
import type { Talk } from '#features/interview/interview-subject.ts'

interface ChangesStepProps {
  readonly talk: Talk
  /** Of the round. */
  readonly number: number
}

/** What improved since the first round, and what changed otherwise. */
export function ChangesStep({ talk: { changes }, number }: ChangesStepProps) {
  const { t, date } = useLocale()
  if (!changes) {
    return (
      <p class="large">{t(number === 1 ? 'interview.firstRound' : 'interview.noEarlierRound')}</p>
    )
  }
  const { first, improved, other } = changes
  const hasNone = improved.length + other.length === 0
  return (
    <div class="stack gap-5">
      <p class="muted">{t('interview.since', { date: date(first.openedOn) })}</p>
      {hasNone && <p class="large">{t('interview.nothingChanged')}</p>}
      {!hasNone && improved.length === 0 && <p class="large">{t('interview.noneImproved')}</p>}
      <div class="grid grid-wide gap-5">
        <ChangeList title={t('interview.improved')} mark="▲" items={improved} />
        <ChangeList title={t('interview.otherChanges')} mark="◇" items={other} />
      </div>
    </div>
  )
}

/** More would not fit beside each other, nor into one talk. */
const MAX_LISTED = 6

interface ChangeListProps {
  readonly title: string
  /** Stands before each item, for the eye. */
  readonly mark: string
  readonly items: readonly ChangedItem[]
}

function ChangeList({ title, mark, items }: ChangeListProps) {
  const { t } = useLocale()
  const { itemText } = usePackWords()
  if (items.length === 0) return null
  const rest = items.length - MAX_LISTED
  return (
    <section class="stack gap-2">
      <h2>{title}</h2>
      <ul class="interview-list bare-list" role="list">
        {items.slice(0, MAX_LISTED).map(({ item, sides }) => (
          <li key={item.no}>
            <span lang="ja">
              <span aria-hidden="true">{mark}</span>{' '}
              {t('interview.item', { no: item.no, text: itemText(item) })}
            </span>
            {sides.map(({ side, earlier, later }) => (
              <span key={side} class="muted">
                <SeriesKey series={side} />{' '}
                <PackSentence
                  words={{ earlier: earlier.label, later: later.label }}
                  say={(answers) =>
                    t('interview.changedBy', { rater: t(`common.${side}`), ...answers })
                  }
                />
              </span>
            ))}
          </li>
        ))}
      </ul>
      {rest > 0 && <p class="muted">{t('interview.moreChanges', { count: rest })}</p>}
    </section>
  )
}
