import './pack-editor.css'
import { useMemo, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { packChange } from '#services/packs.ts'
import { useWrite } from '#services/use-write.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { ErrorSummary } from '#ui/content/error-summary.tsx'
import { ConfirmDialog } from '#ui/overlays/confirm-dialog.tsx'
import { useToast } from '#ui/overlays/toast.tsx'
import { blankDraft, draftFromPack, hasStaleNotice } from './draft.ts'
import { describeProblems, type DraftProblem } from './draft-problems.ts'
import { HeadFields, ScaleFields } from './head-fields.tsx'
import { ItemRows } from './item-rows.tsx'
import { packFromDraft, type PackTarget } from './make-pack.ts'
import { usePackDraft, type PackDraftControl } from './use-pack-draft.ts'

interface PackEditorProps {
  /** Tells the drafts of a session apart. */
  readonly name: string
  /** What is made: a version of its own, whatever it was made from. */
  readonly target: PackTarget
  /** Told the id of the record that was written. */
  readonly onSaved: (record: string) => void
  readonly onCancel: () => void
}

/** Where a sheet is typed. Saving writes a new version; the one it was made from stays as it is. */
export function PackEditor({ name, target, onSaved, onCancel }: PackEditorProps) {
  const { t } = useLocale()
  const { basis } = target
  const control = usePackDraft(name, () => (basis ? draftFromPack(basis) : blankDraft()))
  const { draft, edit } = control
  const { problems, attempts, isSaving, save } = useSaving(control, target, onSaved)
  const cancel = () => {
    control.drop()
    onCancel()
  }
  const errorOf = (fieldId: string) => problems.find((one) => one.fieldId === fieldId)?.what
  return (
    <div class="stack gap-5 pack-editor">
      {control.wasKept && <Banner tone="info">{t('packs.draftKept')}</Banner>}
      {problems.length > 0 && <Summary key={attempts} problems={problems} />}
      <HeadFields draft={draft} edit={edit} errorOf={errorOf} />
      <ItemRows draft={draft} edit={edit} problems={problems} />
      <ScaleFields draft={draft} edit={edit} errorOf={errorOf} />
      <div class="pack-editor-bar">
        {hasStaleNotice(draft, basis) && <StaleNotice edit={edit} />}
        <Button variant="primary" busy={isSaving} onClick={() => void save()}>
          {t('packs.saveVersion', { version: target.version })}
        </Button>
        <Button icon="undo" disabled={!control.isDirty} onClick={control.undo}>
          {t('packs.undoStep')}
        </Button>
        <CancelButton isDirty={control.isDirty} onCancel={cancel} />
      </div>
    </div>
  )
}

function StaleNotice({ edit }: Pick<PackDraftControl, 'edit'>) {
  const { t } = useLocale()
  const clear = () => edit((draft) => ({ ...draft, notice: '' }))
  return (
    <Banner
      tone="warn"
      live="status"
      actions={
        <Button variant="quiet" onClick={clear}>
          {t('packs.clearNotice')}
        </Button>
      }
    >
      {t('packs.staleNotice')}
    </Banner>
  )
}

interface CancelButtonProps {
  readonly isDirty: boolean
  readonly onCancel: () => void
}

/** Typed rows are not thrown away by one tap. */
function CancelButton({ isDirty, onCancel }: CancelButtonProps) {
  const { t } = useLocale()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button variant="quiet" onClick={() => (isDirty ? setAsking(true) : onCancel())}>
        {t('common.cancel')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        tone="danger"
        title={t('packs.discardTitle')}
        confirmLabel={t('packs.discard')}
        cancelLabel={t('packs.goOn')}
        onConfirm={onCancel}
        onCancel={() => setAsking(false)}
      >
        <p>{t('packs.discardText')}</p>
      </ConfirmDialog>
    </>
  )
}

/** Problems are shown from the first attempt to save, and then as they come and go. */
function useSaving(
  { draft, isDirty, drop }: PackDraftControl,
  target: PackTarget,
  onSaved: (record: string) => void,
) {
  const { t } = useLocale()
  const write = useWrite()
  const { showToast } = useToast()
  const [attempts, setAttempts] = useState(0)
  const [isSaving, setSaving] = useState(false)
  const wasTried = attempts > 0
  const problems = useMemo(() => {
    const made = wasTried ? packFromDraft(draft, target) : undefined
    return made && !made.ok ? describeProblems(t, draft, made.error) : []
  }, [wasTried, draft, target, t])
  const save = async () => {
    if (!isDirty) return showToast({ message: t('packs.nothingChanged') })
    setAttempts(attempts + 1)
    const made = packFromDraft(draft, target)
    if (!made.ok) return
    setSaving(true)
    const change = await packChange(made.value)
    const isKept = await write([change])
    setSaving(false)
    if (!isKept) return
    drop()
    showToast({ message: t('packs.saved', { version: made.value.version }), tone: 'good' })
    onSaved(change.id)
  }
  return { problems, attempts, isSaving, save }
}

const MOST_SHOWN = 8

function Summary({ problems }: { readonly problems: readonly DraftProblem[] }) {
  const { t } = useLocale()
  const shown = problems.slice(0, MOST_SHOWN)
  const next = problems[MOST_SHOWN]
  const rest = next && {
    fieldId: next.fieldId,
    text: t('packs.moreProblems', { count: problems.length - MOST_SHOWN }),
  }
  return <ErrorSummary title={t('packs.notSaved')} errors={rest ? [...shown, rest] : shown} />
}
