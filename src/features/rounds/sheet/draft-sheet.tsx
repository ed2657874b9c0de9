import { useMemo, useState } from 'preact/hooks'
import type { Pack } from '#domain/instruments/pack.ts'
import type { Rater } from '#domain/sheets/rater.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { PackRights } from '#features/rounds/pack-notes.tsx'
import type { RoundView } from '#features/rounds/use-round.ts'
import { AboutSheet } from './about-sheet.tsx'
import { DiscardDraft } from './discard-draft.tsx'
import { PlainSwitch } from './plain-switch.tsx'
import { useSheetDisplay, useStartFromPaper } from './sheet-display.ts'
import { SheetItems } from './sheet-items.tsx'
import { SheetToolbar } from './sheet-toolbar.tsx'
import { SubmitDialog } from './submit-dialog.tsx'
import { TakeShared } from './take-shared.tsx'
import { useBothAnswers, useSheetKeeper } from './use-sheet-draft.ts'

interface DraftSheetProps {
  readonly view: RoundView
  readonly pack: Pack
  readonly rater: Rater
  /** Id of the draft, or of the one that the first answer begins. Give it as key too. */
  readonly id: string
}

/** A sheet being filled. Nothing is kept before the first answer; then every tap is. */
export function DraftSheet({ view, pack, rater, id }: DraftSheetProps) {
  const keeper = useSheetKeeper(view, rater, id)
  const both = useBothAnswers(view, rater)
  const { mode, isPlain, change } = useSheetDisplay()
  useStartFromPaper()
  const [isSubmitting, setSubmitting] = useState(false)
  const [isDateReadable, setDateReadable] = useState(true)
  const [jump, setJump] = useState<{ readonly no: number } | null>(null)

  // What is kept comes back from the store after every tap; the long parts need not follow that.
  const { name } = view.participant.fields
  const about = useMemo(() => {
    const parts = { keeper, pack, rater, name, isFolded: mode === 'one' }
    return <AboutSheet {...parts} onDateReadable={setDateReadable} />
  }, [keeper, pack, rater, name, mode])
  const items = useMemo(() => {
    const parts = { keeper, pack, both, jump, mode, isPlain }
    return <SheetItems key={mode} {...parts} />
  }, [keeper, pack, both, jump, mode, isPlain])

  return (
    <div class="stack">
      <CorrectionBanner reason={view.sheets.find((sheet) => sheet.id === id)?.reason} />
      {mode === 'list' && about}
      <SheetToolbar
        keeper={keeper}
        pack={pack}
        mode={mode}
        onMode={(chosen) => change({ mode: chosen })}
        onSubmit={() => setSubmitting(true)}
      />
      {rater === 'self' && (
        <PlainSwitch
          pack={pack}
          isPlain={isPlain}
          onPlain={(chosen) => change({ isPlain: chosen })}
        />
      )}
      {both && <TakeShared keeper={keeper} pack={pack} both={both} />}
      {items}
      {mode === 'one' && about}
      <DiscardDraft view={view} keeper={keeper} />
      <PackRights pack={pack} />
      {isSubmitting && (
        <SubmitDialog
          keeper={keeper}
          pack={pack}
          round={view.round}
          isDateReadable={isDateReadable}
          onClose={() => setSubmitting(false)}
          onJump={(no) => {
            setSubmitting(false)
            setJump({ no })
          }}
        />
      )}
    </div>
  )
}

function CorrectionBanner({ reason }: { readonly reason: string | null | undefined }) {
  const { t } = useLocale()
  if (!reason) return null
  return (
    <Banner tone="warn" icon="edit" title={t('sheet.correctionTitle')}>
      {t('sheet.correctionText', { reason })}
    </Banner>
  )
}
