import { RATERS, type Rater } from '#domain/sheets/rater.ts'
import { effectiveSheet, rivalSheets } from '#domain/sheets/sheet-history.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useHandovers } from '#services/use-handovers.ts'
import { Banner } from '#ui/content/banner.tsx'
import { PackGone } from '#features/rounds/pack-gone.tsx'
import { PackRights } from '#features/rounds/pack-notes.tsx'
import { raterName } from '#features/rounds/rater-name.ts'
import '#features/rounds/rounds.css'
import type { RoundView } from '#features/rounds/use-round.ts'
import { ComparisonPanel } from './comparison-panel.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { RaterLane } from './rater-lane.tsx'

/** One round: three lanes, both sides side by side, and what was corrected. */
export function RoundPanel({ view }: { readonly view: RoundView }) {
  const { t } = useLocale()
  const { pack, round, participant } = view
  const next = nextRater(view)
  const handovers = useHandovers()
  return (
    <div class="stack gap-5">
      {participant.fields.archived && (
        <Banner tone="info" title={t('rounds.archivedTitle')}>
          {t('rounds.archivedText')}
        </Banner>
      )}
      {!pack && <PackGone wanted={round.pack} />}
      <Rivals view={view} />
      <div class="lanes">
        {RATERS.map((rater) => (
          <RaterLane
            key={rater}
            view={view}
            rater={rater}
            isNext={rater === next}
            handovers={handovers}
          />
        ))}
      </div>
      <ComparisonPanel view={view} />
      <HistoryPanel view={view} />
      {pack && <PackRights pack={pack} />}
    </div>
  )
}

/** The first who has not submitted yet. */
function nextRater({ sheets, round }: RoundView): Rater | undefined {
  return RATERS.find((rater) => effectiveSheet(sheets, round.id, rater) === null)
}

/** Sheets were submitted apart from each other: a person has to look. */
function Rivals({ view: { sheets, round } }: { readonly view: RoundView }) {
  const { t } = useLocale()
  return RATERS.map((rater) => {
    const count = rivalSheets(sheets, round.id, rater).length
    if (count === 0) return null
    return (
      <Banner key={rater} tone="warn" title={t('rounds.rivalTitle')}>
        {t('rounds.rivalText', { rater: raterName(t, rater), count })}
      </Banner>
    )
  })
}
