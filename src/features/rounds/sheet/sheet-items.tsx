import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import type { Pack } from '#domain/instruments/pack.ts'
import { answerTo, unansweredItems, type Answers } from '#domain/sheets/answers.ts'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { Button } from '#ui/actions/button.tsx'
import type { DraftKeeper } from '#features/rounds/draft/draft-keeper.ts'
import type { DraftState } from '#features/rounds/draft/draft-state.ts'
import { useDraftPart } from '#features/rounds/draft/use-draft.ts'
import { choicesByItem, itemHint, type BothAnswers } from './item-choices.ts'
import { itemElementId, SUBMIT_ID } from './item-element.ts'
import type { SheetDisplay } from './sheet-display.ts'
import { SheetItem } from './sheet-item.tsx'
import { useItemPlace } from './use-item-place.ts'
import { useSheetKeys } from './use-sheet-keys.ts'

interface SheetItemsProps extends SheetDisplay {
  readonly keeper: DraftKeeper
  readonly pack: Pack
  /** For the agreed sheet. */
  readonly both: BothAnswers | null
  /** The item to go to; a new object for every jump. */
  readonly jump: { readonly no: number } | null
}

/** The items of a sheet being filled, all in a list or one at a time; give `mode` as key too. */
export function SheetItems({ keeper, pack, both, jump, mode, isPlain }: SheetItemsProps) {
  const answers = useDraftPart(keeper, selectAnswers)
  const onAnswer = useCallback(
    (no: number, value: number | null) => {
      const { answers } = keeper.state().shown
      // Leaving out what has no answer begins no sheet.
      if (value === null && answerTo(pack, answers, no) === null) return
      void keeper.edit({ answers: { [no]: value } })
    },
    [keeper, pack],
  )
  const [single, setSingle] = useState(() => firstUnanswered(pack, answers))
  const { place, goTo } = useItemPlace(mode, setSingle)
  useEffect(() => {
    if (jump) goTo(jump.no)
  }, [jump, goTo])
  useEffect(() => {
    if (mode === 'one') document.getElementById(itemElementId(single))?.scrollIntoView(NEAREST)
    // Only when this way of showing begins; afterwards the focus leads.
  }, [mode])
  const first = () =>
    mode === 'one' ? single : firstUnanswered(pack, keeper.state().shown.answers)
  useSheetKeys({ pack, place, first, onAnswer, goTo })

  const { t } = useLocale()
  const { packText } = usePackWords()
  const choices = useMemo(
    () => choicesByItem({ t, packText }, pack, both),
    [t, packText, pack, both],
  )
  const shown = mode === 'one' ? pack.items.filter(({ no }) => no === single) : pack.items
  return (
    <>
      <div class="sheet-items" data-mode={mode}>
        {shown.map((item) => (
          <SheetItem
            key={item.no}
            item={item}
            choices={choices.get(item.no) ?? []}
            hint={itemHint({ t, packText }, pack, { item, both })}
            value={answerTo(pack, answers, item.no) ?? undefined}
            onAnswer={onAnswer}
            isPlain={isPlain}
            size={mode === 'one' ? 'large' : 'regular'}
          />
        ))}
      </div>
      {mode === 'one' && <Steps no={single} total={pack.items.length} goTo={goTo} />}
    </>
  )
}

const NEAREST = { block: 'nearest' } as const

const selectAnswers = ({ shown }: DraftState): Answers => shown.answers

/** The last item when all are answered. */
function firstUnanswered(pack: Pack, answers: Answers): number {
  return (unansweredItems(pack, answers)[0] ?? pack.items.at(-1))?.no ?? 1
}

interface StepsProps {
  readonly no: number
  readonly total: number
  readonly goTo: (no: number) => void
}

function Steps({ no, total, goTo }: StepsProps) {
  const { t } = useLocale()
  const next = () => (no < total ? goTo(no + 1) : document.getElementById(SUBMIT_ID)?.focus())
  return (
    <div class="sheet-steps">
      <Button size="large" icon="back" disabled={no === 1} onClick={() => goTo(no - 1)}>
        {t('sheet.previousItem')}
      </Button>
      <span class="sheet-position num muted">{t('sheet.position', { no, total })}</span>
      <Button size="large" iconAfter="next" onClick={next}>
        {t('sheet.nextItem')}
      </Button>
    </div>
  )
}
