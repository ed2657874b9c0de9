import type { PreparedHandover } from '#services/handover.ts'
import { handoverStateText } from '#services/handover-words.ts'
import type { BadgeTone } from '#ui/content/badge.tsx'
import { Badge } from '#ui/content/badge.tsx'
import { useLocale } from '#i18n/locale.tsx'
import type { Translate } from '#i18n/translate.ts'
import type { IconName } from '#ui/icons/icon-paths.ts'
import { raterName } from './rater-name.ts'
import type { DraftProgress, SheetState } from './sheet-state.ts'

interface SheetStateBadgeProps {
  readonly state: SheetState
  /** 「本人：提出済み」 where nothing beside it says whose sheet it is. */
  readonly namesRater?: boolean | undefined
  /** The hand-over that the sheet is in: it tells how far the sheet is. */
  readonly outOfHand?: PreparedHandover | null | undefined
}

export function SheetStateBadge({ state, namesRater = false, outOfHand }: SheetStateBadgeProps) {
  const { t } = useLocale()
  const words = outOfHand ? handoverStateText(t, outOfHand) : stateWords(t, state)
  const { tone, icon } = outOfHand ? handoverLook(outOfHand) : stateLook(state)
  return (
    <Badge tone={tone} icon={icon}>
      {namesRater
        ? t('rounds.raterState', { rater: raterName(t, state.rater), state: words })
        : words}
    </Badge>
  )
}

function stateWords(t: Translate, { draft, submitted }: SheetState): string {
  if (draft) return submitted ? correctingWords(t, draft) : draftingWords(t, draft)
  if (!submitted) return t('rounds.blank')
  return submitted.corrections > 0 ? t('rounds.corrected') : t('rounds.submitted')
}

function draftingWords(t: Translate, { answered, total }: DraftProgress): string {
  return total === null
    ? t('rounds.draftingOnly', { answered })
    : t('rounds.drafting', { answered, total })
}

function correctingWords(t: Translate, { answered, total }: DraftProgress): string {
  return total === null
    ? t('rounds.correctingOnly', { answered })
    : t('rounds.correcting', { answered, total })
}

function stateLook({ draft, submitted }: SheetState): { tone: BadgeTone; icon?: IconName } {
  if (draft) return { tone: submitted ? 'warn' : 'info', icon: 'edit' }
  return submitted ? { tone: 'good', icon: 'check' } : { tone: 'neutral' }
}

const handoverLook = ({ state }: PreparedHandover): { tone: BadgeTone; icon: IconName } => ({
  tone: state === 'waiting' ? 'neutral' : 'warn',
  icon: 'handover',
})
