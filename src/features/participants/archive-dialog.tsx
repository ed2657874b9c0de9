import { useId } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { today } from '#platform/clock.ts'
import { Button } from '#ui/actions/button.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { Dialog } from '#ui/overlays/dialog.tsx'
import {
  archiveParticipant,
  checkArchiveForm,
  type ArchiveForm,
  type ParticipantRecord,
} from './commands.ts'
import { describeProblems } from './problem-text.ts'
import { useForm } from './use-form.ts'
import { useReversibleWrite } from './use-reversible-write.ts'

interface ArchiveDialogProps {
  readonly person: ParticipantRecord
  readonly onClose: () => void
}

/** Asks why, and says that nothing is lost. */
export function ArchiveDialog({ person, onClose }: ArchiveDialogProps) {
  const locale = useLocale()
  const { t } = locale
  const write = useReversibleWrite()
  const formId = useId()
  const { name } = person.fields

  const save = async (input: ArchiveForm) => {
    const step = archiveParticipant(person, input, today())
    if (await write(step, t('participants.archivedToast', { name }))) onClose()
  }
  const { form, change, problems, isSaving, onSubmit } = useForm(
    { reason: '' },
    checkArchiveForm,
    save,
  )
  const fields = { reason: { id: 'archive-reason', label: t('participants.archiveReason') } }
  const { errorOf } = describeProblems(locale, problems, fields)

  return (
    <Dialog
      open
      title={t('participants.archiveTitle', { name })}
      closeLabel={t('common.cancel')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" busy={isSaving}>
            {t('participants.archive')}
          </Button>
        </>
      }
    >
      <p>{t('participants.archiveText')}</p>
      <form id={formId} onSubmit={onSubmit} autocomplete="off" noValidate>
        <TextField
          {...fields.reason}
          autofocus
          mark={t('common.required')}
          hint={t('participants.archiveReasonHint')}
          error={errorOf('reason')}
          value={form.reason}
          onValue={(reason) => change({ reason })}
        />
      </form>
    </Dialog>
  )
}
