import type { Pack } from '#domain/instruments/pack.ts'
import type { TalkingPoints } from '#domain/interviews/talking-points.ts'
import type { ComparedItem } from '#domain/sheets/compare-items.ts'
import { useLocale } from '#i18n/locale.tsx'
import { PackSentence, PackText } from '#i18n/pack-text.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { SeriesKey } from '#ui/content/series-key.tsx'
import type { Talk } from '#features/interview/interview-subject.ts'

/** As many as two people can talk about at one time. */
const MAX_STATEMENTS = 5

const statements = ({ differing }: TalkingPoints) => differing.slice(0, MAX_STATEMENTS)

/** A statement each, and what both see alike. */
export const viewsScreens = (points: TalkingPoints): number => statements(points).length + 1

/** 「自分では … 、支援員から見ると …」, one at a time, the largest gap first. */
export function ViewsStep({ talk, at }: { readonly talk: Talk; readonly at: number }) {
  const list = statements(talk.points)
  const compared = list[at - 1]
  if (!compared) return <SeenAlike points={talk.points} />
  return <Statement pack={talk.pack} compared={compared} n={at} total={list.length} />
}

interface StatementProps {
  readonly pack: Pack
  readonly compared: ComparedItem
  readonly n: number
  readonly total: number
}

function Statement({ pack, compared, n, total }: StatementProps) {
  const { t, language } = useLocale()
  const { itemText } = usePackWords()
  const { item, self, staff } = compared
  const isPlainFirst = language === 'ja-easy'
  return (
    <div class="interview-statement">
      <p class="muted num">{t('interview.statementOf', { n, total })}</p>
      <h2 lang="ja">{t('interview.item', { no: item.no, text: itemText(item, isPlainFirst) })}</h2>
      {item.plain && (
        <p class="muted" lang="ja">
          {itemText(item, !isPlainFirst)}
        </p>
      )}
      <p class="interview-saying">
        <SeriesKey series="self" />{' '}
        <PackSentence
          words={{ answer: self?.label ?? '' }}
          say={(answers) => t('interview.selfSays', answers)}
        />
      </p>
      <p class="interview-saying">
        <SeriesKey series="staff" />{' '}
        <PackSentence
          words={{ answer: staff?.label ?? '' }}
          say={(answers) => t('interview.staffSays', answers)}
        />
      </p>
      <BothOnScale pack={pack} compared={compared} />
      <p class="phrase">{t('interview.statementPrompt')}</p>
    </div>
  )
}

/** Where both answers stand among all there are; the sentences above say the same. */
function BothOnScale({ pack, compared }: Pick<StatementProps, 'pack' | 'compared'>) {
  return (
    <ol class="interview-scale bare-list" aria-hidden="true">
      {pack.scale.answers.map(({ value, label }) => (
        <li key={value}>
          <PackText text={label} />
          {compared.self?.raw === value && <SeriesKey series="self" />}
          {compared.staff?.raw === value && <SeriesKey series="staff" />}
        </li>
      ))}
    </ol>
  )
}

function SeenAlike({ points }: { readonly points: TalkingPoints }) {
  const { t } = useLocale()
  const { differing, alike, strengths, unanswered } = points
  const rest = differing.length - statements(points).length
  return (
    <div class="stack gap-5">
      {differing.length === 0 && alike.length > 0 && (
        <p class="large">{t('interview.noDifference')}</p>
      )}
      {alike.length === 0 && <p class="large">{t('interview.nothingAlike')}</p>}
      <AlikeList title={t('interview.strengths')} items={strengths} />
      <AlikeList title={t('interview.alike')} items={alike.slice(strengths.length)} />
      {rest > 0 && <p>{t('interview.moreDifferences', { count: rest })}</p>}
      {unanswered.length > 0 && (
        <p class="muted">
          {t('interview.unanswered', {
            items: unanswered.map(({ item }) => item.no).join(t('interview.separator')),
          })}
        </p>
      )}
    </div>
  )
}

interface AlikeListProps {
  readonly title: string
  readonly items: readonly ComparedItem[]
}

function AlikeList({ title, items }: AlikeListProps) {
  const { t } = useLocale()
  const { itemText } = usePackWords()
  if (items.length === 0) return null
  return (
    <section class="stack gap-2">
      <h2>{title}</h2>
      <ul class="interview-list bare-list" role="list">
        {items.map(({ item, self }) => (
          <li key={item.no}>
            <span lang="ja">{t('interview.item', { no: item.no, text: itemText(item) })}</span>
            <span class="muted">
              <PackSentence
                words={{ answer: self?.label ?? '' }}
                say={(answers) => t('interview.bothSay', answers)}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
