import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import type { Translate } from '#i18n/translate.ts'
import { Button } from '#ui/actions/button.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import type { AnswerAccess } from '#features/rounds/answer-access.ts'
import { CorrectButton } from '#features/rounds/correct-button.tsx'
import { EarlyLookDialog } from '#features/rounds/early-look-dialog.tsx'
import {
  handoverPath,
  HANDOVERS_PATH,
  sheetPath,
  versionPath,
} from '#features/rounds/round-paths.ts'
import type { SheetState } from '#features/rounds/sheet-state.ts'
import type { RoundView } from '#features/rounds/use-round.ts'

interface LaneActionProps {
  readonly view: RoundView
  readonly state: SheetState
  readonly access: AnswerAccess
}

interface FillActionProps extends LaneActionProps {
  /** The step that comes next in this round. */
  readonly isNext: boolean
}

/** The way to a sheet that is not submitted, or to its correction under way. */
export function FillAction({ view, state, access, isNext }: FillActionProps) {
  const { t } = useLocale()
  const { rater, draft, submitted } = state
  const isArchived = view.participant.fields.archived !== null
  const isDone = submitted !== null && draft === null
  if (isArchived || isDone || access.kind === 'needsBoth') return null
  // Without its wording a draft can only be read.
  if (!view.pack && !draft) return null
  return (
    <LinkButton
      icon="sheet"
      variant={isNext && view.pack ? 'primary' : 'secondary'}
      href={sheetPath(view.round, rater)}
    >
      {view.pack ? fillWords(t, state) : t('rounds.see')}
    </LinkButton>
  )
}

/** The participant's own sheet, as long as nobody has begun it here. */
export function HandOverAction({ view, state }: Pick<LaneActionProps, 'view' | 'state'>) {
  const { t } = useLocale()
  const { rater, draft, submitted } = state
  const isArchived = view.participant.fields.archived !== null
  if (rater !== 'self' || draft || submitted || isArchived || !view.pack) return null
  return (
    <LinkButton icon="handover" href={handoverPath(view.round)}>
      {t('handover.title')}
    </LinkButton>
  )
}

/** To where staff decide about a sheet that is out of hand. */
export function OutOfHandAction() {
  const { t } = useLocale()
  return (
    <LinkButton icon="handover" href={HANDOVERS_PATH}>
      {t('handover.toList')}
    </LinkButton>
  )
}

/** Reading what was submitted, and the ways to set it right. */
export function SeeActions({ view, state, access }: LaneActionProps) {
  const { t } = useLocale()
  const [isAsking, setAsking] = useState(false)
  const { rater, draft, submitted } = state
  if (!submitted || access.kind === 'needsBoth') return null
  const isArchived = view.participant.fields.archived !== null
  return (
    <>
      {access.kind === 'hidden' ? (
        <Button icon="eye" onClick={() => setAsking(true)}>
          {t('rounds.lookEarly')}
        </Button>
      ) : (
        <LinkButton icon="eye" href={versionPath(view.round, rater, submitted.sheet.id)}>
          {t('rounds.see')}
        </LinkButton>
      )}
      {!draft && !isArchived && view.pack && <CorrectButton view={view} sheet={submitted.sheet} />}
      {isAsking && <EarlyLookDialog view={view} rater="self" onClose={() => setAsking(false)} />}
    </>
  )
}

function fillWords(t: Translate, { rater, submitted }: SheetState): string {
  if (submitted) return t('rounds.continueCorrection')
  return rater === 'agreed' ? t('rounds.makeAgreed') : t('rounds.fill')
}
