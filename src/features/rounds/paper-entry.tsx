import type { Pack } from '#domain/instruments/pack.ts'
import { useLocale } from '#i18n/locale.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { Card } from '#ui/content/card.tsx'
import { raterName } from './rater-name.ts'
import { scaleKeys } from './sheet/scale-legend.tsx'
import { paperEntryPath } from './round-paths.ts'
import { sheetStateOf } from './sheet-state.ts'
import type { RoundView } from './use-round.ts'

interface PaperEntryProps {
  readonly view: RoundView
  readonly pack: Pack
}

/** The way from forms that were filled in by hand to the sheets that can still be filled. */
export function PaperEntry({ view, pack }: PaperEntryProps) {
  const { t } = useLocale()
  const { participant, round, sheets } = view
  const open = (['self', 'staff'] as const).filter((rater) => {
    const { draft, submitted } = sheetStateOf({ sheets, round: round.id, rater, pack })
    return draft !== null || submitted === null
  })
  if (participant.fields.archived !== null || open.length === 0) return null
  return (
    <Card class="no-print" title={t('paper.entryTitle')}>
      <p class="measure">{t('paper.entryText')}</p>
      <p class="measure small muted">{t('sheet.keys', { keys: scaleKeys(pack) })}</p>
      <div class="row">
        {open.map((rater) => (
          <LinkButton key={rater} icon="edit" href={paperEntryPath(round, rater)}>
            {t('paper.entryOf', { rater: raterName(t, rater) })}
          </LinkButton>
        ))}
      </div>
    </Card>
  )
}
