import { ageAt } from '#domain/shared/dates.ts'
import { useLocale } from '#i18n/locale.tsx'
import { today } from '#platform/clock.ts'
import { useRecords } from '#services/use-session.ts'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { Card } from '#ui/content/card.tsx'
import { DefinitionList } from '#ui/content/definition-list.tsx'
import type { ParticipantRecord } from './commands.ts'
import { WrittenText } from './written-text.tsx'

/** Who it is, in full. */
export function ParticipantCard({ person }: { readonly person: ParticipantRecord }) {
  const { t, date } = useLocale()
  const offices = useRecords({ type: 'office' })
  const { fields } = person
  const none = <span class="muted">{t('common.none')}</span>
  const officeName = offices?.find(({ id }) => id === fields.office)?.fields.name
  const birth = fields.birthDate && (
    <span class="num">
      {date(fields.birthDate)} · {t('participants.age', { age: ageAt(fields.birthDate, today()) })}
    </span>
  )
  return (
    <Card
      title={t('participants.profile')}
      actions={
        !fields.archived && (
          <LinkButton href={`/participants/${person.id}/edit`} icon="edit" variant="quiet">
            {t('common.edit')}
          </LinkButton>
        )
      }
    >
      <DefinitionList
        items={[
          { term: t('participants.code'), description: fields.code || none },
          { term: t('participants.pseudonym'), description: fields.pseudonym || none },
          { term: t('participants.birthDate'), description: birth ?? none },
          {
            term: t('participants.sex'),
            description: fields.sex ? t(`participants.${fields.sex}`) : none,
          },
          {
            term: t('participants.employment'),
            description: fields.employment ? t(`common.${fields.employment}`) : none,
          },
          { term: t('participants.office'), description: officeName ?? none },
          {
            term: t('participants.contact'),
            description: fields.contact ? <WrittenText text={fields.contact} /> : none,
          },
        ]}
      />
    </Card>
  )
}
