import { useMemo, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { newId } from '#platform/clock.ts'
import { useRecords } from '#services/use-session.ts'
import { useWrite } from '#services/use-write.ts'
import { Button } from '#ui/actions/button.tsx'
import { Card } from '#ui/content/card.tsx'
import { useToast } from '#ui/overlays/toast.tsx'
import { NoteForm } from './note-form.tsx'
import { NoteItem } from './note-item.tsx'
import { addNote, arrangeNotes, type NoteInput, type NoteRecord } from './notes.ts'

interface NotesPanelProps {
  readonly participantId: string
  readonly isReadOnly: boolean
}

/** Shown at once; older ones wait behind a button. */
const SHOWN_AT_FIRST = 10
const ADD_ID = 'note-add'

/** What staff wrote down about a person, the newest first. */
export function NotesPanel({ participantId, isReadOnly }: NotesPanelProps) {
  const { t } = useLocale()
  const { showToast } = useToast()
  const write = useWrite()
  const notes = useRecords({ type: 'note', subject: participantId })
  const [isAdding, setAdding] = useState(false)
  const [showsAll, setShowsAll] = useState(false)
  const { current, archived } = useMemo(() => arrangeNotes(notes ?? []), [notes])
  const shown = showsAll ? current : current.slice(0, SHOWN_AT_FIRST)

  const add = async (input: NoteInput) => {
    if (!(await write(addNote(newId(), participantId, input)))) return
    setAdding(false)
    showToast({ message: t('notes.addedToast'), tone: 'good' })
  }

  return (
    <Card
      title={t('notes.title')}
      actions={
        !isReadOnly && (
          <Button id={ADD_ID} icon="plus" disabled={isAdding} onClick={() => setAdding(true)}>
            {t('notes.add')}
          </Button>
        )
      }
    >
      {isAdding && <NoteForm openerId={ADD_ID} onSave={add} onCancel={() => setAdding(false)} />}
      {notes && current.length === 0 && !isAdding && (
        <p class="muted">
          {t('notes.emptyTitle')}
          {t('notes.emptyText')}
        </p>
      )}
      <NoteList notes={shown} isReadOnly={isReadOnly} />
      {shown.length < current.length && (
        <div>
          <Button variant="quiet" icon="chevron-down" onClick={() => setShowsAll(true)}>
            {t('notes.showAll', { count: current.length })}
          </Button>
        </div>
      )}
      {archived.length > 0 && (
        <details class="no-print">
          <summary>
            <span>{t('notes.archivedList', { count: archived.length })}</span>
          </summary>
          <NoteList notes={archived} isReadOnly={isReadOnly} />
        </details>
      )}
    </Card>
  )
}

interface NoteListProps {
  readonly notes: readonly NoteRecord[]
  readonly isReadOnly: boolean
}

function NoteList({ notes, isReadOnly }: NoteListProps) {
  const staff = useRecords({ type: 'staff' })
  const nameById = useMemo(
    () => new Map(staff?.map(({ id, fields }) => [id, fields.name])),
    [staff],
  )
  if (notes.length === 0) return null
  return (
    <ul class="entries">
      {notes.map((note) => (
        <li key={note.id}>
          <NoteItem
            note={note}
            author={nameById.get(note.author.staff)}
            isReadOnly={isReadOnly}
            focusAfterId={ADD_ID}
          />
        </li>
      ))}
    </ul>
  )
}
