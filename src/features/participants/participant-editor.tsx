import { useMemo } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { useLocale } from '#i18n/locale.tsx'
import { newId } from '#platform/clock.ts'
import { useRecords } from '#services/use-session.ts'
import { useSettings } from '#services/use-settings.ts'
import { useWrite } from '#services/use-write.ts'
import { useToast } from '#ui/overlays/toast.tsx'
import {
  addParticipant,
  editParticipant,
  type ParticipantInput,
  type ParticipantRecord,
} from './commands.ts'
import { useOpenedRecord } from '#services/use-opened-record.ts'
import { ParticipantForm } from './participant-form.tsx'
import { newParticipantForm, suggestFor, toParticipantForm } from './participant-form-fields.ts'
import { sortOffices } from './use-directory.ts'
import { useReversibleWrite } from './use-reversible-write.ts'

interface EditorProps {
  /** Opens what adds an office; calls back with the one that was added. */
  readonly onAddOffice: (onAdded: (id: string) => void) => void
}

/** 「参加者を追加」 */
export function NewParticipant({ onAddOffice }: EditorProps) {
  const { t } = useLocale()
  const { route } = useLocation()
  const { showToast } = useToast()
  const write = useWrite()
  const around = useEveryone()
  if (!around) return null
  const { people, offices } = around

  const add = async (input: ParticipantInput) => {
    const id = newId()
    if (!(await write(addParticipant(id, input)))) return
    showToast({ message: t('participants.added', { name: input.name }), tone: 'good' })
    route(`/participants/${id}`)
  }
  return (
    <ParticipantForm
      initial={newParticipantForm(suggestFor(people))}
      others={people}
      offices={offices}
      onAddOffice={onAddOffice}
      onSave={add}
      onCancel={() => route('/participants')}
    />
  )
}

interface EditParticipantProps extends EditorProps {
  readonly person: ParticipantRecord
}

export function EditParticipant({ person, onAddOffice }: EditParticipantProps) {
  const { t } = useLocale()
  const { calendar } = useSettings().settings
  const { route } = useLocation()
  const write = useReversibleWrite()
  // What another tab changes meanwhile is not written over: only what was changed here is.
  const { opened, theirs, onOvertaken } = useOpenedRecord<'participant'>(person)
  const around = useEveryone(person.id)
  if (!around) return null
  const { people, offices } = around
  const back = () => route(`/participants/${person.id}`)

  const save = async (input: ParticipantInput) => {
    const message = t('participants.saved', { name: input.name })
    if (await write(editParticipant(opened, input), message, onOvertaken)) back()
  }
  return (
    <ParticipantForm
      initial={toParticipantForm(opened, calendar)}
      theirs={theirs}
      others={people}
      offices={offices}
      onAddOffice={onAddOffice}
      onSave={save}
      onCancel={back}
    />
  )
}

/** What a form checks against: everybody (but the person of the form) and every office. */
function useEveryone(except?: string) {
  const people = useRecords({ type: 'participant' })
  const offices = useRecords({ type: 'office' })
  return useMemo(
    () =>
      people && offices
        ? { people: people.filter(({ id }) => id !== except), offices: sortOffices(offices) }
        : undefined,
    [people, offices, except],
  )
}
