import { EMPLOYMENTS, SEXES, type ParticipantForm } from '#domain/participants/participant.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { RadioGroup } from '#ui/choices/radio-group.tsx'
import { FieldGroup } from '#ui/fields/field-group.tsx'
import { SelectField } from '#ui/fields/select-field.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import type { ParticipantFieldNames, Suggestions } from './participant-form-fields.ts'
import { TypedDateField } from './typed-date-field.tsx'
import type { OfficeRecord } from './use-directory.ts'

interface FormPartProps {
  readonly form: ParticipantForm
  readonly change: (changed: Partial<ParticipantForm>) => void
  readonly fields: ParticipantFieldNames
  readonly errorOf: (field: keyof ParticipantForm) => string | undefined
}

interface NameFieldsProps extends FormPartProps {
  readonly suggestions: Suggestions
}

export function NameFields({ form, change, fields, errorOf, suggestions }: NameFieldsProps) {
  const { t } = useLocale()
  return (
    <FieldGroup legend={t('participants.groupName')}>
      <TextField
        {...fields.name}
        lang="ja"
        mark={t('common.required')}
        hint={t('participants.nameHint')}
        error={errorOf('name')}
        value={form.name}
        onValue={(name) => change({ name })}
      />
      <TextField
        {...fields.kana}
        lang="ja"
        hint={t('participants.kanaHint')}
        error={errorOf('kana')}
        value={form.kana}
        onValue={(kana) => change({ kana })}
      />
      <TextField
        {...fields.code}
        hint={t('participants.codeHint')}
        error={errorOf('code')}
        value={form.code}
        onValue={(code) => change({ code })}
        after={
          form.code === '' && (
            <Suggestion value={suggestions.code} onUse={(code) => change({ code })} />
          )
        }
      />
      <TextField
        {...fields.pseudonym}
        hint={t('participants.pseudonymHint')}
        error={errorOf('pseudonym')}
        value={form.pseudonym}
        onValue={(pseudonym) => change({ pseudonym })}
        after={
          form.pseudonym === '' && (
            <Suggestion
              value={suggestions.pseudonym}
              onUse={(pseudonym) => change({ pseudonym })}
            />
          )
        }
      />
    </FieldGroup>
  )
}

export function PersonFields({ form, change, fields, errorOf }: FormPartProps) {
  const { t } = useLocale()
  return (
    <FieldGroup legend={t('participants.groupPerson')}>
      <TypedDateField
        {...fields.birthDate}
        hint={t('participants.birthDateHint')}
        error={errorOf('birthDate')}
        value={form.birthDate}
        onValue={(birthDate) => change({ birthDate })}
        showsAge
      />
      <RadioGroup
        id={fields.sex.id}
        legend={fields.sex.label}
        mark={t('common.optional')}
        hint={t('participants.sexHint')}
        error={errorOf('sex')}
        value={form.sex}
        options={[
          ...SEXES.map((value) => ({ value, label: t(`participants.${value}`) })),
          { value: '', label: t('common.none') },
        ]}
        onValue={(sex) => change({ sex })}
      />
    </FieldGroup>
  )
}

interface SupportFieldsProps extends FormPartProps {
  readonly offices: readonly OfficeRecord[]
  readonly onAddOffice: () => void
}

export function SupportFields(props: SupportFieldsProps) {
  const { form, change, fields, errorOf, offices, onAddOffice } = props
  const { t } = useLocale()
  return (
    <FieldGroup legend={t('participants.groupSupport')}>
      <RadioGroup
        id={fields.employment.id}
        legend={fields.employment.label}
        error={errorOf('employment')}
        value={form.employment}
        options={[
          ...EMPLOYMENTS.map((value) => ({ value, label: t(`common.${value}`) })),
          { value: '', label: t('common.none') },
        ]}
        onValue={(employment) => change({ employment })}
      />
      <div class="stack gap-2">
        <SelectField<string>
          {...fields.office}
          hint={t('participants.officeHint')}
          error={errorOf('office')}
          value={form.office}
          options={[
            { value: '', label: t('common.none') },
            ...offices
              .filter(({ id, fields }) => fields.archived === null || id === form.office)
              .map((office) => ({ value: office.id, label: officeLabel(office) })),
          ]}
          onValue={(office) => change({ office })}
        />
        <div>
          <Button variant="quiet" icon="plus" onClick={onAddOffice}>
            {t('participants.addOffice')}
          </Button>
        </div>
      </div>
      <div class="participant-form-wide">
        <TextArea
          {...fields.contact}
          hint={t('participants.contactHint')}
          error={errorOf('contact')}
          value={form.contact}
          onValue={(contact) => change({ contact })}
        />
      </div>
    </FieldGroup>
  )

  function officeLabel({ fields: { name, archived, ours } }: OfficeRecord): string {
    if (archived) return t('participants.officeArchived', { name })
    return ours ? t('participants.officeOurs', { name }) : name
  }
}

function Suggestion({ value, onUse }: { value: string; onUse: (value: string) => void }) {
  const { t } = useLocale()
  return (
    <Button variant="quiet" onClick={() => onUse(value)}>
      {t('participants.useSuggestion', { value })}
    </Button>
  )
}
