import { useLocation } from 'preact-iso'
import { useState } from 'preact/hooks'
import type { Pack, PackItem } from '#domain/instruments/pack.ts'
import { canSubmit, type SubmitProblem } from '#domain/sheets/sheet.ts'
import type { Round } from '#domain/sheets/round.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Translate } from '#i18n/translate.ts'
import { usePackWords } from '#i18n/pack-words.ts'
import { now } from '#platform/clock.ts'
import { useSession } from '#services/use-session.ts'
import { useWrite } from '#services/use-write.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { Dialog } from '#ui/overlays/dialog.tsx'
import { useToast } from '#ui/overlays/toast.tsx'
import { submitSheet } from '#features/rounds/commands.ts'
import type { DraftKeeper } from '#features/rounds/draft/draft-keeper.ts'
import type { DraftState } from '#features/rounds/draft/draft-state.ts'
import { useDraftPart } from '#features/rounds/draft/use-draft.ts'
import { raterName } from '#features/rounds/rater-name.ts'
import { roundPath } from '#features/rounds/round-paths.ts'

interface SubmitDialogProps {
  readonly keeper: DraftKeeper
  readonly pack: Pack
  readonly round: Round
  readonly isDateReadable: boolean
  readonly onJump: (no: number) => void
  readonly onClose: () => void
  /** Usual: back to the round. */
  readonly onSubmitted?: (() => void) | undefined
}

/** The last look before a sheet is frozen: what is unanswered comes first. */
export function SubmitDialog(props: SubmitDialogProps) {
  const { keeper, pack, isDateReadable, onJump, onClose } = props
  const { t, date } = useLocale()
  const shown = useDraftPart(keeper, selectShown)
  const { submit, isBusy } = useSubmit(props)
  const check = canSubmit(pack, shown)
  const gaps = check.ok ? check.value.unanswered : []
  const isComplete = check.ok && gaps.length === 0
  return (
    <Dialog
      open
      title={check.ok ? t('sheet.submitTitle') : t('sheet.cannotTitle')}
      closeLabel={t('sheet.backToItems')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('sheet.backToItems')}</Button>
          {check.ok && (
            <Button
              variant="primary"
              busy={isBusy}
              // With nothing to look at before, a second Enter submits.
              autofocus={isComplete && isDateReadable}
              onClick={() => void submit()}
            >
              {gaps.length > 0 ? t('sheet.submitWithGaps') : t('sheet.submit')}
            </Button>
          )}
        </>
      }
    >
      {!isDateReadable && (
        <Banner tone="warn">{t('sheet.dateUnread', { date: date(shown.filledOn) })}</Banner>
      )}
      {!check.ok && <Refusal problem={check.error} />}
      {gaps.length > 0 && <Gaps gaps={gaps} onJump={onJump} />}
      {isComplete && <p>{t('sheet.submitAll', { total: pack.items.length })}</p>}
      {check.ok && <p>{t('sheet.submitText')}</p>}
    </Dialog>
  )
}

const selectShown = ({ shown }: DraftState) => shown

function useSubmit({ keeper, round, onSubmitted }: SubmitDialogProps) {
  const { t } = useLocale()
  const { route } = useLocation()
  const { staff } = useSession()
  const { showToast } = useToast()
  const write = useWrite()
  const [isBusy, setBusy] = useState(false)
  const submit = async () => {
    const draft = keeper.state()
    setBusy(true)
    if (await write(submitSheet(keeper.id, draft, { staff, atMs: now() }))) {
      const rater = raterName(t, draft.shown.rater)
      showToast({ message: t('sheet.submittedToast', { rater }), tone: 'good' })
      if (onSubmitted) onSubmitted()
      else route(roundPath(round))
    }
    setBusy(false)
  }
  return { submit, isBusy }
}

interface GapsProps {
  readonly gaps: readonly PackItem[]
  readonly onJump: (no: number) => void
}

function Gaps({ gaps, onJump }: GapsProps) {
  const { t } = useLocale()
  const { itemText } = usePackWords()
  return (
    <>
      <Banner tone="warn" title={t('sheet.gapsTitle', { count: gaps.length })}>
        {t('sheet.gapsText')}
      </Banner>
      <ul class="bare-list stack gap-2">
        {gaps.map((item) => (
          <li key={item.no}>
            <Button fullWidth class="gap-item" onClick={() => onJump(item.no)}>
              <span lang="ja">{t('sheet.gapItem', { no: item.no, text: itemText(item) })}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

function Refusal({ problem }: { readonly problem: SubmitProblem }) {
  const { t } = useLocale()
  return problem.kind === 'nothingAnswered' ? (
    <Banner tone="warn" title={t('sheet.nothingTitle')}>
      {t('sheet.nothingText')}
    </Banner>
  ) : (
    <Banner tone="danger">{refusalText(t, problem)}</Banner>
  )
}

function refusalText(t: Translate, problem: SubmitProblem): string {
  switch (problem.kind) {
    case 'alreadySubmitted':
      return t('sheet.cannotSubmitted')
    case 'discarded':
      return t('sheet.cannotDiscarded')
    case 'badAnswers':
      return t('sheet.cannotAnswers', { items: problem.problems.map(({ key }) => key).join(', ') })
    case 'nothingAnswered':
    case 'wrongPack':
    case 'reasonMissing':
      return t('sheet.cannotOther')
  }
}
