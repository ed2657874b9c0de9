import type { Pack } from '#domain/instruments/pack.ts'
import { sharedAnswers } from '#domain/sheets/compare-items.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { useToast } from '#ui/overlays/toast.tsx'
import type { DraftKeeper } from '#features/rounds/draft/draft-keeper.ts'
import type { DraftState } from '#features/rounds/draft/draft-state.ts'
import { useDraftPart } from '#features/rounds/draft/use-draft.ts'
import type { BothAnswers } from './item-choices.ts'

interface TakeSharedProps {
  readonly keeper: DraftKeeper
  readonly pack: Pack
  readonly both: BothAnswers
}

/** Items on which both sides agree need no talk: they can be taken over in one go. */
export function TakeShared({ keeper, pack, both }: TakeSharedProps) {
  const { t } = useLocale()
  const { showToast } = useToast()
  const answers = useDraftPart(keeper, selectAnswers)
  const open = Object.entries(sharedAnswers(pack, both.self, both.staff)).filter(
    ([no]) => answers[no] === undefined,
  )
  if (open.length === 0) return null

  const write = (entries: readonly (readonly [string, number | null])[]) =>
    void keeper.edit({ answers: Object.fromEntries(entries) })
  const take = () => {
    write(open)
    const undo = () => {
      const { answers: current } = keeper.refresh().shown
      write(open.filter(([no, taken]) => current[no] === taken).map(([no]) => [no, null]))
    }
    showToast({
      message: t('sheet.takenToast', { count: open.length }),
      action: { label: t('common.undo'), run: undo },
    })
  }
  return (
    <div class="row">
      <Button onClick={take}>{t('sheet.takeShared', { count: open.length })}</Button>
      <span class="small muted">{t('sheet.takeSharedText')}</span>
    </div>
  )
}

const selectAnswers = ({ shown }: DraftState) => shown.answers
