import { useLocale } from '#i18n/locale.tsx'
import { Banner } from '#ui/content/banner.tsx'
import type { ParticipantRecord } from './commands.ts'
import type { OfficeRecord } from './use-directory.ts'

interface DoubleWarningProps {
  readonly doubles: readonly ParticipantRecord[]
  readonly offices: readonly OfficeRecord[]
}

/** Enough to recognise somebody; a longer list would only hide the form. */
const MOST_SHOWN = 3

/** Two people may share a name: this warns and never stands in the way. */
export function DoubleWarning({ doubles, offices }: DoubleWarningProps) {
  const { t } = useLocale()
  if (doubles.length === 0) return null
  return (
    <Banner tone="warn" live="status" title={t('participants.doublesTitle')}>
      <ul>
        {doubles.slice(0, MOST_SHOWN).map((person) => (
          <li key={person.id}>
            <a href={`/participants/${person.id}`}>{person.fields.name}</a>{' '}
            <DoubleDetail person={person} offices={offices} />
          </li>
        ))}
      </ul>
      <p>{t('participants.doublesText')}</p>
    </Banner>
  )
}

interface DoubleDetailProps {
  readonly person: ParticipantRecord
  readonly offices: readonly OfficeRecord[]
}

function DoubleDetail({ person: { fields }, offices }: DoubleDetailProps) {
  const { t, date } = useLocale()
  const details = [
    fields.code,
    fields.birthDate && date(fields.birthDate),
    offices.find(({ id }) => id === fields.office)?.fields.name,
    fields.archived && t('participants.archived'),
  ]
  return <span class="small">{details.filter(Boolean).join(' · ')}</span>
}
