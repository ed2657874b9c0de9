import { useMemo } from 'preact/hooks'
import { ageAt, type IsoDate } from '#domain/shared/dates.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Translate } from '#i18n/translate.ts'
import { Badge } from '#ui/content/badge.tsx'
import { RowLink } from '#ui/content/row-link.tsx'
import type { ParticipantRecord } from './commands.ts'

interface ParticipantRowProps {
  readonly person: ParticipantRecord
  readonly officeName: string | undefined
  readonly today: IsoDate
}

/** Rendered once per person: while the list scrolls, only the rows that come into view cost. */
export function ParticipantRow({ person, officeName, today }: ParticipantRowProps) {
  const { t } = useLocale()
  return useMemo(() => renderRow(t, { person, officeName, today }), [t, person, officeName, today])
}

function renderRow(t: Translate, { person, officeName, today }: ParticipantRowProps) {
  const { name, kana, code, pseudonym, birthDate, employment, archived } = person.fields
  return (
    <RowLink
      href={`/participants/${person.id}`}
      title={
        <>
          {name}
          {kana && <span class="participant-kana">{kana}</span>}
        </>
      }
      detail={[code, pseudonym, officeName].filter(Boolean).join(' · ')}
      meta={
        <>
          {archived && <Badge icon="archive">{t('participants.archived')}</Badge>}
          {employment && (
            <Badge tone={employment === 'employed' ? 'good' : 'neutral'}>
              {t(`common.${employment}`)}
            </Badge>
          )}
          {birthDate && (
            <span class="num participant-age">
              {t('participants.age', { age: ageAt(birthDate, today) })}
            </span>
          )}
        </>
      }
    />
  )
}
