import { useLocale } from '#i18n/locale.tsx'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { moveEarlier, removeEntry, renameEntry, type Entry } from './entries.ts'

interface EntryListProps {
  readonly entries: readonly Entry[]
  readonly showsProblems: boolean
  readonly onEntries: (entries: readonly Entry[]) => void
}

export function EntryList({ entries, showsProblems, onEntries }: EntryListProps) {
  const { t } = useLocale()
  if (entries.length === 0) return <p>{t('handover.nobody')}</p>
  return (
    <ol class="bare-list stack gap-2" aria-label={t('handover.people')}>
      {entries.map(({ participant, displayName }, index) => {
        const { name } = participant.fields
        const isMissing = showsProblems && displayName.trim() === ''
        return (
          <li key={participant.id} class="handover-row">
            <strong class="num">{index + 1}</strong>
            <div class="grow">
              <TextField
                label={t('handover.displayName')}
                hint={[name, participant.fields.kana].filter(Boolean).join('　')}
                value={displayName}
                error={isMissing ? t('handover.nameMissing') : undefined}
                onValue={(text) => onEntries(renameEntry(entries, index, text))}
              />
            </div>
            {index > 0 && (
              <IconButton
                icon="up"
                label={t('handover.earlier', { name })}
                onClick={() => onEntries(moveEarlier(entries, index))}
              />
            )}
            <IconButton
              icon="close"
              label={t('handover.remove', { name })}
              onClick={() => onEntries(removeEntry(entries, index))}
            />
          </li>
        )
      })}
    </ol>
  )
}
