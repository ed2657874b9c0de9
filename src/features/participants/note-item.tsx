import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { today } from '#platform/clock.ts'
import { Button } from '#ui/actions/button.tsx'
import { focusSoon } from './form-focus.ts'
import { NoteForm } from './note-form.tsx'
import { archiveNote, editNote, unarchiveNote, type NoteInput, type NoteRecord } from './notes.ts'
import { useOpenedRecord } from '#services/use-opened-record.ts'
import { useReversibleWrite } from './use-reversible-write.ts'
import { WrittenText } from './written-text.tsx'

interface NoteItemProps {
  readonly note: NoteRecord
  /** The staff member behind its last change. */
  readonly author: string | undefined
  readonly isReadOnly: boolean
  /** Where the focus goes when the note leaves the list. */
  readonly focusAfterId: string
}

export function NoteItem({ note, author, isReadOnly, focusAfterId }: NoteItemProps) {
  const { t, date } = useLocale()
  const write = useReversibleWrite()
  const [isEdited, setEdited] = useState(false)
  const editId = `note-edit-${note.id}`
  const isArchived = note.fields.archived !== null
  const day = date(note.fields.writtenOn)

  const archive = async () => {
    if (await write(archiveNote(note, today()), t('notes.archivedToast'))) focusSoon(focusAfterId)
  }
  const unarchive = async () => {
    if (await write(unarchiveNote(note), t('notes.unarchivedToast'))) focusSoon(focusAfterId)
  }

  if (isEdited) return <EditNote note={note} openerId={editId} onClose={() => setEdited(false)} />
  return (
    <article class="stack gap-1">
      <div class="split">
        <p>
          <strong class="num">{day}</strong>{' '}
          <span class="muted">{author ?? t('notes.unknownAuthor')}</span>
        </p>
        {!isReadOnly && (
          <NoteActions
            day={day}
            editId={editId}
            isArchived={isArchived}
            onEdit={() => setEdited(true)}
            onArchive={() => void archive()}
            onUnarchive={() => void unarchive()}
          />
        )}
      </div>
      <WrittenText text={note.fields.text} />
    </article>
  )
}

interface EditNoteProps {
  readonly note: NoteRecord
  readonly openerId: string
  readonly onClose: () => void
}

function EditNote({ note, openerId, onClose }: EditNoteProps) {
  const { t } = useLocale()
  const write = useReversibleWrite()
  // Only what was changed here is written.
  const { opened, theirs, onOvertaken } = useOpenedRecord<'note'>(note)
  const save = async (input: NoteInput) => {
    if (await write(editNote(opened, input), t('notes.savedToast'), onOvertaken)) onClose()
  }
  const form = { note: opened, theirs, openerId }
  return <NoteForm {...form} onSave={save} onCancel={onClose} />
}

interface NoteActionsProps {
  /** Names the note for those who hear the buttons. */
  readonly day: string
  readonly editId: string
  readonly isArchived: boolean
  readonly onEdit: () => void
  readonly onArchive: () => void
  readonly onUnarchive: () => void
}

function NoteActions({ day, editId, isArchived, ...actions }: NoteActionsProps) {
  const { t } = useLocale()
  if (isArchived) {
    return (
      <Button
        class="no-print"
        variant="quiet"
        icon="undo"
        aria-label={t('notes.unarchiveOf', { date: day })}
        onClick={actions.onUnarchive}
      >
        {t('notes.unarchive')}
      </Button>
    )
  }
  return (
    <div class="row gap-1 no-print">
      <Button
        id={editId}
        variant="quiet"
        icon="edit"
        aria-label={t('notes.edit', { date: day })}
        onClick={actions.onEdit}
      >
        {t('common.edit')}
      </Button>
      <Button
        variant="quiet"
        icon="archive"
        aria-label={t('notes.archiveOf', { date: day })}
        onClick={actions.onArchive}
      >
        {t('notes.archive')}
      </Button>
    </div>
  )
}
