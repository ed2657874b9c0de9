import './participant-list.css'
import { useMemo } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { today } from '#platform/clock.ts'
import { SearchField } from '#ui/fields/search-field.tsx'
import { VirtualList } from '#ui/lists/virtual-list.tsx'
import { Spinner } from '#ui/progress/spinner.tsx'
import type { ParticipantRecord } from './commands.ts'
import { DirectoryFilters } from './directory-filters.tsx'
import { useDirectoryView, type DirectoryViewControl } from './directory-view.ts'
import { KanaIndex } from './kana-index.tsx'
import { NobodyFound, NobodyYet } from './nobody-found.tsx'
import { ParticipantRow } from './participant-row.tsx'
import { useDirectory, type Directory } from './use-directory.ts'

/** Two lines of text and room for a finger. */
const ROW_REM = 4
/** Name, reading, two lines of particulars, badges. */
const NARROW_ROW_REM = 9
/** The same, each on two lines or three. */
const TIGHT_ROW_REM = 17
/** A shorter list is scrolled through faster than an index is read. */
const INDEXED_FROM = 30

/** Everybody, found as one types. Fills the page and scrolls inside. */
export function ParticipantList() {
  const { t } = useLocale()
  const directory = useDirectory()
  if (!directory) return <Spinner label={t('common.loading')} />
  const { active, archived } = directory.counts
  return active + archived === 0 ? <NobodyYet /> : <LoadedList directory={directory} />
}

function LoadedList({ directory }: { readonly directory: Directory }) {
  const { t } = useLocale()
  const control = useDirectoryView()
  const { query, filters } = control.view
  const people = useMemo(() => directory.search(query, filters), [directory, query, filters])
  const { active, archived } = directory.counts
  const total = { active, archived, all: active + archived }[filters.show]
  const count =
    people.length === total
      ? t('participants.count', { count: total })
      : t('participants.countOf', { count: people.length, total })
  return (
    <div class="participant-list">
      <div class="participant-search">
        <SearchField
          label={t('participants.search')}
          placeholder={t('participants.searchHint')}
          clearLabel={t('participants.clearSearch')}
          value={query}
          status={count}
          onValue={control.search}
        />
        <DirectoryFilters
          filters={filters}
          offices={directory.offices}
          onFilters={control.filter}
        />
      </div>
      <div class="participant-count">
        <span class="num" aria-hidden="true">
          {count}
        </span>
        {people.length >= INDEXED_FROM && <KanaIndex people={people} onJump={control.jumpTo} />}
      </div>
      {people.length === 0 ? (
        <NobodyFound directory={directory} control={control} />
      ) : (
        <PeopleRows people={people} directory={directory} control={control} />
      )}
    </div>
  )
}

interface PeopleRowsProps {
  readonly people: readonly ParticipantRecord[]
  readonly directory: Directory
  readonly control: DirectoryViewControl
}

function PeopleRows({ people, directory, control }: PeopleRowsProps) {
  const { t } = useLocale()
  const day = today()
  const renderRow = (index: number) => {
    const person = people[index]
    if (!person) return null
    const officeName = directory.officeNameById.get(person.fields.office ?? '')
    return <ParticipantRow person={person} officeName={officeName} today={day} />
  }
  return (
    <VirtualList
      key={control.listKey}
      label={t('participants.title')}
      count={people.length}
      rowRem={ROW_REM}
      narrowRowRem={NARROW_ROW_REM}
      tightRowRem={TIGHT_ROW_REM}
      rowKey={(index) => people[index]?.id ?? index}
      renderRow={renderRow}
      startAt={control.view.topRow}
      onTopRow={control.keepTopRow}
    />
  )
}
