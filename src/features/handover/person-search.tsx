import { useMemo, useState } from 'preact/hooks'
import { indexParticipants, searchParticipants } from '#domain/participants/directory.ts'
import type { RecordOf } from '#domain/record-types.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { SearchField } from '#ui/fields/search-field.tsx'
import { addEntry, type Entry } from './entries.ts'

/** As many as are read at a glance. */
const SHOWN = 8

interface PersonSearchProps {
  readonly people: readonly RecordOf<'participant'>[]
  readonly entries: readonly Entry[]
  readonly onEntries: (entries: readonly Entry[]) => void
}

export function PersonSearch({ people, entries, onEntries }: PersonSearchProps) {
  const { t } = useLocale()
  const [query, setQuery] = useState('')
  const index = useMemo(() => indexParticipants(people, new Map()), [people])
  const chosen = new Set(entries.map(({ participant }) => participant.id))
  const found = searchParticipants(index, query, { show: 'active' }).filter(
    ({ id }) => !chosen.has(id),
  )
  const hidden = found.length - SHOWN
  return (
    <div class="stack gap-2">
      <SearchField
        label={t('handover.search')}
        clearLabel={t('handover.clearSearch')}
        value={query}
        onValue={setQuery}
      />
      <ul class="bare-list row gap-2" aria-label={t('handover.found')}>
        {found.slice(0, SHOWN).map((person) => (
          <li key={person.id}>
            <Button
              icon="plus"
              aria-label={t('handover.add', { name: person.fields.name })}
              onClick={() => onEntries(addEntry(entries, person))}
            >
              {person.fields.name}
            </Button>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p class="small muted">{t('handover.more', { count: hidden })}</p>}
    </div>
  )
}
