import type { Pack } from '#domain/instruments/pack.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useHandovers } from '#services/use-handovers.ts'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { Card } from '#ui/content/card.tsx'
import { findOutOfHand } from './out-of-hand.ts'
import { OutOfHandBanner } from './out-of-hand-banner.tsx'
import { raterName } from './rater-name.ts'
import { scaleKeys } from './sheet/scale-legend.tsx'
import { paperEntryPath } from './round-paths.ts'
import { sheetStateOf } from './sheet-state.ts'
import type { RoundView } from './use-round.ts'

interface PaperEntryProps {
  readonly view: RoundView
  readonly pack: Pack
}

/** The way from forms that were filled in by hand to the sheets that can still be filled here. */
export function PaperEntry({ view, pack }: PaperEntryProps) {
  const { t } = useLocale()
  const { participant, round, sheets } = view
  const handovers = useHandovers()
  const open = (['self', 'staff'] as const)
    .map((rater) => sheetStateOf({ sheets, round: round.id, rater, pack }))
    .filter(({ draft, submitted }) => draft !== null || submitted === null)
    .map((state) => ({
      rater: state.rater,
      outOfHand: findOutOfHand(handovers, { round: round.id, state }),
    }))
  if (participant.fields.archived !== null || open.length === 0) return null
  return (
    <Card class="no-print" title={t('paper.entryTitle')}>
      <p class="measure">{t('paper.entryText')}</p>
      <p class="measure small muted">{t('sheet.keys', { keys: scaleKeys(pack) })}</p>
      <div class="row">
        {open
          .filter(({ outOfHand }) => outOfHand === null)
          .map(({ rater }) => (
            <LinkButton key={rater} icon="edit" href={paperEntryPath(round, rater)}>
              {t('paper.entryOf', { rater: raterName(t, rater) })}
            </LinkButton>
          ))}
      </div>
      {open.some(({ outOfHand }) => outOfHand) && <OutOfHandBanner />}
    </Card>
  )
}
