import { useId, useState } from 'preact/hooks'
import type { OfficeForm } from '#domain/offices/office.ts'
import { canonicalJson } from '#domain/shared/canonical-json.ts'
import { useLocale } from '#i18n/locale.tsx'
import { describeOvertaken } from '#i18n/describe-overtaken.ts'
import type { Translate } from '#i18n/translate.ts'
import { useRecords } from '#services/use-session.ts'
import { useUnsaved } from '#services/unsaved.ts'
import { Button } from '#ui/actions/button.tsx'
import { ErrorSummary } from '#ui/content/error-summary.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { Dialog } from '#ui/overlays/dialog.tsx'
import { checkOfficeForm, type OfficeFormProblem, type OfficeRecord } from './commands.ts'

interface OfficeDialogProps {
  /** The office to rename; absent for a new one. */
  readonly office?: OfficeRecord | undefined
  /** What another tab has written into fields that were changed here, if anything. */
  readonly theirs?: Partial<OfficeForm>
  readonly onSave: (form: OfficeForm) => Promise<unknown>
  readonly onClose: () => void
}

export function OfficeDialog({ office, theirs = {}, onSave, onClose }: OfficeDialogProps) {
  const locale = useLocale()
  const { t } = locale
  const formId = useId()
  const offices = useRecords({ type: 'office' })
  const others = (offices ?? []).filter(({ id }) => id !== office?.id)
  const { name: oldName = '', kana: oldKana = '' } = office?.fields ?? {}
  const [name, setName] = useState(oldName)
  const [kana, setKana] = useState(oldKana)
  const [wasTried, setTried] = useState(false)
  const [isSaving, setSaving] = useState(false)
  useUnsaved(name !== oldName || kana !== oldKana)

  const checked = checkOfficeForm({ name, kana }, others)
  const errorOf = (field: OfficeFormProblem['field']) => {
    const problem = !checked.ok && checked.error.find((problem) => problem.field === field)
    return wasTried && problem ? problemText(t, problem) : undefined
  }
  const submit = async () => {
    setTried(true)
    if (!checked.ok || isSaving || !offices) return
    setSaving(true)
    await onSave(checked.value)
    setSaving(false)
  }

  const fields = {
    name: { id: 'office-name', label: t('offices.name') },
    kana: { id: 'office-kana', label: t('offices.kana') },
  }
  const overtaken = describeOvertaken(locale, theirs, fields)
  return (
    <Dialog
      open
      title={t(office ? 'offices.rename' : 'offices.add')}
      closeLabel={t('common.cancel')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={isSaving}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        class="stack"
        autocomplete="off"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        {overtaken.length > 0 && (
          <ErrorSummary
            key={canonicalJson(theirs)}
            tone="warn"
            title={t('common.overtakenTitle')}
            errors={overtaken}
          >
            <p>{t('common.overtakenText')}</p>
          </ErrorSummary>
        )}
        <TextField
          {...fields.name}
          lang="ja"
          autofocus
          mark={t('common.required')}
          hint={t('offices.nameHint')}
          error={errorOf('name')}
          value={name}
          onValue={setName}
        />
        <TextField
          {...fields.kana}
          lang="ja"
          hint={t('offices.kanaHint')}
          error={errorOf('kana')}
          value={kana}
          onValue={setKana}
        />
      </form>
    </Dialog>
  )
}

function problemText(t: Translate, problem: OfficeFormProblem): string {
  const label = t(`offices.${problem.field}`)
  switch (problem.kind) {
    case 'tooLong':
      return t('problem.tooLong', { label, max: problem.max })
    case 'taken':
      return t(problem.isArchived ? 'offices.problemTakenArchived' : 'offices.problemTaken', {
        name: problem.by,
      })
    default:
      return t(`problem.${problem.kind}`, { label })
  }
}
