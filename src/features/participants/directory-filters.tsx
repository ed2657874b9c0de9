import type { ParticipantFilters } from '#domain/participants/directory.ts'
import { EMPLOYMENTS, type Employment } from '#domain/participants/participant.ts'
import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { SelectField } from '#ui/fields/select-field.tsx'
import type { OfficeRecord } from './use-directory.ts'

interface DirectoryFiltersProps {
  readonly filters: ParticipantFilters
  readonly offices: readonly OfficeRecord[]
  readonly onFilters: (changed: Partial<ParticipantFilters>) => void
}

/** Values of the options that are no office and no employment; ids are never so short. */
const ANY = ''
const NONE = '-'

/** Beside the search; on phones behind a button, so that the list keeps its room. */
export function DirectoryFilters(props: DirectoryFiltersProps) {
  const { t } = useLocale()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        class="directory-filters-opener"
        icon="filter"
        aria-expanded={isOpen}
        aria-controls="directory-filters"
        onClick={() => setOpen(!isOpen)}
      >
        {t('participants.filters')}
      </Button>
      <div class="directory-filters" id="directory-filters" data-open={isOpen}>
        <FilterFields {...props} />
      </div>
    </>
  )
}

function FilterFields({ filters, offices, onFilters }: DirectoryFiltersProps) {
  const { t } = useLocale()
  const { show, office, employment } = filters
  const none = { value: NONE, label: t('common.none') } as const
  return (
    <>
      <SelectField<ParticipantFilters['show']>
        label={t('participants.filterShow')}
        value={show}
        options={[
          { value: 'active', label: t('participants.showActive') },
          { value: 'archived', label: t('participants.showArchived') },
          { value: 'all', label: t('participants.showAll') },
        ]}
        onValue={(chosen) => onFilters({ show: chosen })}
      />
      <SelectField<string>
        label={t('participants.filterOffice')}
        value={toOption(office)}
        options={[
          { value: ANY, label: t('participants.anyOffice') },
          ...offices.map(({ id, fields }) => ({ value: id, label: fields.name })),
          none,
        ]}
        onValue={(chosen) => onFilters({ office: fromOption(chosen) })}
      />
      <SelectField<Employment | typeof ANY | typeof NONE>
        label={t('participants.filterEmployment')}
        value={toOption(employment)}
        options={[
          { value: ANY, label: t('participants.anyEmployment') },
          ...EMPLOYMENTS.map((value) => ({ value, label: t(`common.${value}`) })),
          none,
        ]}
        onValue={(chosen) => onFilters({ employment: fromOption(chosen) })}
      />
    </>
  )
}

function toOption<V extends string>(filter: V | null | undefined): V | typeof ANY | typeof NONE {
  return filter === null ? NONE : (filter ?? ANY)
}

function fromOption<V extends string>(
  option: V,
): Exclude<V, typeof ANY | typeof NONE> | null | undefined {
  if (option === ANY) return undefined
  return option === NONE ? null : (option as Exclude<V, typeof ANY | typeof NONE>)
}
