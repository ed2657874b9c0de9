import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { ArchiveDialog } from './archive-dialog.tsx'
import type { ParticipantRecord } from './commands.ts'

export function ArchiveButton({ person }: { readonly person: ParticipantRecord }) {
  const { t } = useLocale()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button variant="quiet" icon="archive" onClick={() => setAsking(true)}>
        {t('participants.archive')}
      </Button>
      {isAsking && <ArchiveDialog person={person} onClose={() => setAsking(false)} />}
    </>
  )
}
