import { useState } from 'preact/hooks'
import type { Pack, PackItem } from '#domain/instruments/pack.ts'
import { answeredCount, answerTo } from '#domain/sheets/answers.ts'
import { effectiveSheet } from '#domain/sheets/sheet-history.ts'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { Button } from '#ui/actions/button.tsx'
import { Meter } from '#ui/progress/meter.tsx'
import { openDraft } from '#features/rounds/draft/open-draft.ts'
import type { DraftKeeper } from '#features/rounds/draft/draft-keeper.ts'
import type { DraftState } from '#features/rounds/draft/draft-state.ts'
import { useDraftPart } from '#features/rounds/draft/use-draft.ts'
import { ComparisonPanel } from '#features/rounds/round/comparison-panel.tsx'
import '#features/rounds/rounds.css'
import { choicesByItem, itemHint, type BothAnswers } from '#features/rounds/sheet/item-choices.ts'
import { SaveStatus } from '#features/rounds/sheet/save-status.tsx'
import { SheetItem } from '#features/rounds/sheet/sheet-item.tsx'
import { SubmitDialog } from '#features/rounds/sheet/submit-dialog.tsx'
import { TakeShared } from '#features/rounds/sheet/take-shared.tsx'
import { useBothAnswers, useOwnId, useSheetKeeper } from '#features/rounds/sheet/use-sheet-draft.ts'
import type { RoundView } from '#features/rounds/use-round.ts'

interface AgreedTalkProps {
  readonly view: RoundView
  /** 1 … `agreedScreens`. */
  readonly at: number
  readonly goTo: (at: number) => void
}

/** One screen per item and one to submit; one in all when there is nothing to be filled. */
export const agreedScreens = (view: RoundView): number =>
  view.pack && isToBeMade(view) ? view.pack.items.length + 1 : 1

/** The agreed sheet while two people talk: an item at a time, both answers in view. */
export function AgreedTalk({ view, at, goTo }: AgreedTalkProps) {
  const { sheets, round, pack } = view
  const own = useOwnId(sheets)
  const both = useBothAnswers(view, 'agreed')
  const draft = openDraft({ sheets, round: round.id, rater: 'agreed', own })
  if (!pack || !both || !isToBeMade(view)) return <ComparisonPanel view={view} />
  const id = draft?.id ?? own
  return <AgreedDraft key={id} view={view} pack={pack} both={both} id={id} at={at} goTo={goTo} />
}

/** Submitted already, or of an archived person: to be read. A correction goes on. */
function isToBeMade({ participant, sheets, round }: RoundView): boolean {
  const isDone = effectiveSheet(sheets, round.id, 'agreed') !== null
  const draft = openDraft({ sheets, round: round.id, rater: 'agreed', own: '' })
  return participant.fields.archived === null && (draft !== null || !isDone)
}

interface AgreedDraftProps extends AgreedTalkProps {
  readonly pack: Pack
  readonly both: BothAnswers
  /** Of the draft; give it as key too. */
  readonly id: string
}

function AgreedDraft({ view, pack, both, id, at, goTo }: AgreedDraftProps) {
  const keeper = useSheetKeeper(view, 'agreed', id)
  const item = pack.items[at - 1]
  return (
    <div class="stack gap-5">
      <div class="split">
        <Progress keeper={keeper} pack={pack} />
        <SaveStatus keeper={keeper} />
      </div>
      <TakeShared keeper={keeper} pack={pack} both={both} />
      {item ? (
        <AgreedItem keeper={keeper} pack={pack} both={both} item={item} />
      ) : (
        <Finish view={view} keeper={keeper} pack={pack} goTo={goTo} />
      )}
    </div>
  )
}

interface DraftPartProps {
  readonly keeper: DraftKeeper
  readonly pack: Pack
}

function Progress({ keeper, pack }: DraftPartProps) {
  const { t } = useLocale()
  const answered = answeredCount(pack, useDraftPart(keeper, selectAnswers))
  const total = pack.items.length
  return (
    <div class="grow">
      <Meter
        label={t('interview.agreedProgress')}
        value={answered}
        max={total}
        text={t('sheet.progressText', { answered, total })}
      />
    </div>
  )
}

interface AgreedItemProps extends DraftPartProps {
  readonly both: BothAnswers
  readonly item: PackItem
}

function AgreedItem({ keeper, pack, both, item }: AgreedItemProps) {
  const { t, language } = useLocale()
  const { packText } = usePackWords()
  const answers = useDraftPart(keeper, selectAnswers)
  return (
    <div class="sheet-items" data-mode="one">
      <SheetItem
        key={item.no}
        item={item}
        choices={choicesByItem({ t, packText }, pack, both).get(item.no) ?? []}
        hint={itemHint({ t, packText }, pack, { item, both })}
        value={answerTo(pack, answers, item.no) ?? undefined}
        onAnswer={(no, value) => void keeper.edit({ answers: { [no]: value } })}
        isPlain={language === 'ja-easy'}
        size="large"
      />
    </div>
  )
}

interface FinishProps extends DraftPartProps {
  readonly view: RoundView
  readonly goTo: (at: number) => void
}

function Finish({ view, keeper, pack, goTo }: FinishProps) {
  const { t } = useLocale()
  const [isSubmitting, setSubmitting] = useState(false)
  return (
    <div class="stack">
      <p class="large">{t('interview.agreedFinish')}</p>
      <div class="row">
        <Button variant="primary" size="large" onClick={() => setSubmitting(true)}>
          {t('sheet.submit')}
        </Button>
      </div>
      {isSubmitting && (
        <SubmitDialog
          keeper={keeper}
          pack={pack}
          round={view.round}
          isDateReadable
          onJump={goTo}
          onClose={() => setSubmitting(false)}
          onSubmitted={() => goTo(1)}
        />
      )}
    </div>
  )
}

const selectAnswers = ({ shown }: DraftState) => shown.answers
