import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { unarchiveParticipant, type ParticipantRecord } from './commands.ts'
import { useReversibleWrite } from './use-reversible-write.ts'

/** Over the page of somebody who is archived: since when, why, and the way back. */
export function ArchivedBanner({ person }: { readonly person: ParticipantRecord }) {
  const { t, date } = useLocale()
  const write = useReversibleWrite()
  const { archived, name } = person.fields
  if (!archived) return null
  const since = date(archived.on)
  const unarchive = () => {
    const message = t('participants.unarchivedToast', { name })
    void write(unarchiveParticipant(person), message)
  }
  return (
    <Banner
      tone="warn"
      icon="archive"
      title={t('participants.archivedTitle')}
      actions={
        <Button icon="undo" onClick={unarchive}>
          {t('participants.unarchive')}
        </Button>
      }
    >
      {archived.reason
        ? t('participants.archivedSince', { date: since, reason: archived.reason })
        : t('participants.archivedSinceOnly', { date: since })}
      {t('participants.archivedReadOnly')}
    </Banner>
  )
}
