import './office-list.css'
import { useMemo, useState } from 'preact/hooks'
import type { OfficeForm } from '#domain/offices/office.ts'
import type { Reversible } from '#domain/reversible.ts'
import { useLocale } from '#i18n/locale.tsx'
import { today } from '#platform/clock.ts'
import { useOpenedRecord } from '#services/use-opened-record.ts'
import { useRecords } from '#services/use-session.ts'
import { useWrite, type OnOvertaken } from '#services/use-write.ts'
import { SectionHeading } from '#ui/content/section-heading.tsx'
import { useToast } from '#ui/overlays/toast.tsx'
import { Spinner } from '#ui/progress/spinner.tsx'
import { archiveOffice, renameOffice, unarchiveOffice, type OfficeRecord } from './commands.ts'
import { OfficeDialog } from './office-dialog.tsx'
import { firstButtonId, OfficeRow } from './office-row.tsx'
import { arrangeOffices, countPeopleByOffice } from './offices.ts'

export function OfficeList() {
  const { t } = useLocale()
  const offices = useRecords({ type: 'office' })
  const lists = useMemo(() => offices && arrangeOffices(offices), [offices])
  if (!lists) return <Spinner label={t('common.loading')} />
  const { inUse, archived } = lists
  return (
    <div class="stack gap-6">
      <div class="stack">
        <OfficeRows offices={inUse} />
        {inUse.every(({ fields }) => fields.ours) && <p class="muted">{t('offices.onlyOurs')}</p>}
      </div>
      {archived.length > 0 && (
        <section class="stack">
          <SectionHeading>{t('offices.archivedHeading')}</SectionHeading>
          <p class="muted">{t('offices.archivedText')}</p>
          <OfficeRows offices={archived} />
        </section>
      )}
    </div>
  )
}

function OfficeRows({ offices }: { readonly offices: readonly OfficeRecord[] }) {
  const people = useRecords({ type: 'participant' })
  const counts = useMemo(() => countPeopleByOffice(people ?? []), [people])
  const [renamed, setRenamed] = useState<OfficeRecord>()
  const { archive, unarchive } = useOfficeChanges()
  /** The row goes to the other list; the focus stays here, on its neighbour. */
  const leave = async (index: number, change: Promise<boolean>) => {
    const neighbour = offices[index + 1] ?? offices[index - 1]
    if ((await change) && neighbour) document.getElementById(firstButtonId(neighbour))?.focus()
  }
  return (
    <>
      <ul class="row-list" role="list">
        {offices.map((office, index) => (
          <li key={office.id}>
            <OfficeRow
              office={office}
              peopleCount={counts.get(office.id) ?? 0}
              onRename={() => setRenamed(office)}
              onArchive={() => void leave(index, archive(office))}
              onUnarchive={() => void leave(index, unarchive(office))}
            />
          </li>
        ))}
      </ul>
      {renamed && <RenameDialog office={renamed} onClose={() => setRenamed(undefined)} />}
    </>
  )
}

interface RenameDialogProps {
  readonly office: OfficeRecord
  readonly onClose: () => void
}

function RenameDialog({ office, onClose }: RenameDialogProps) {
  const { rename } = useOfficeChanges()
  const { opened, theirs, onOvertaken } = useOpenedRecord<'office'>(office)
  const save = async (form: OfficeForm) => {
    if (await rename(opened, form, onOvertaken)) onClose()
  }
  return <OfficeDialog office={opened} theirs={theirs} onSave={save} onClose={onClose} />
}

/** Each change says what it did and can be taken back. */
function useOfficeChanges() {
  const { t } = useLocale()
  const { showToast } = useToast()
  const write = useWrite()
  const change = async (
    { changes, undo }: Reversible,
    message: string,
    onOvertaken?: OnOvertaken,
  ): Promise<boolean> => {
    if (changes.length === 0) return true
    if (!(await write(changes, onOvertaken))) return false
    const action = { label: t('common.undo'), run: () => void write(undo) }
    showToast({ message, tone: 'good', action })
    return true
  }
  return {
    rename: (office: OfficeRecord, form: OfficeForm, onOvertaken: OnOvertaken) =>
      change(renameOffice(office, form), t('offices.savedToast'), onOvertaken),
    archive: (office: OfficeRecord) =>
      change(
        archiveOffice(office, today()),
        t('offices.archivedToast', { name: office.fields.name }),
      ),
    unarchive: (office: OfficeRecord) =>
      change(unarchiveOffice(office), t('offices.unarchivedToast', { name: office.fields.name })),
  }
}
