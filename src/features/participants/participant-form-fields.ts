/** The fields of a participant's form: their ids, their names, and what stands in them at first. */
import { nextCode, nextPseudonym } from '#domain/participants/directory.ts'
import { EMPLOYMENTS, SEXES, type ParticipantForm } from '#domain/participants/participant.ts'
import type { DateFormat } from '#domain/shared/dates.ts'
import type { Translate } from '#i18n/translate.ts'
import type { ParticipantRecord } from './commands.ts'
import type { OfficeRecord } from './use-directory.ts'
import { toTypedDate } from './typed-dates.ts'

export const namedFields = (t: Translate) =>
  ({
    name: { id: 'participant-name', label: t('participants.name') },
    kana: { id: 'participant-kana', label: t('participants.kana') },
    code: { id: 'participant-code', label: t('participants.code') },
    pseudonym: { id: 'participant-pseudonym', label: t('participants.pseudonym') },
    birthDate: { id: 'participant-birth-date', label: t('participants.birthDate') },
    sex: { id: 'participant-sex', label: t('participants.sex') },
    employment: { id: 'participant-employment', label: t('participants.employment') },
    office: { id: 'participant-office', label: t('participants.office') },
    contact: { id: 'participant-contact', label: t('participants.contact') },
  }) as const

/** What a chosen value is called; undefined for what is typed. */
export function choiceText(
  t: Translate,
  offices: readonly OfficeRecord[],
  name: string,
  value: unknown,
): string | undefined {
  if (name === 'office') return offices.find(({ id }) => id === value)?.fields.name
  const sex = name === 'sex' && SEXES.find((one) => one === value)
  if (sex) return t(`participants.${sex}`)
  const employment = name === 'employment' && EMPLOYMENTS.find((one) => one === value)
  return employment ? t(`common.${employment}`) : undefined
}

export interface Suggestions {
  readonly code: string
  readonly pseudonym: string
}

/** Archived people keep theirs: a code or pseudonym never comes to mean somebody else. */
export const suggestFor = (people: readonly ParticipantRecord[]): Suggestions => ({
  code: nextCode(people.map(({ fields }) => fields.code)),
  pseudonym: nextPseudonym(people.map(({ fields }) => fields.pseudonym)),
})

export const newParticipantForm = (suggestions: Suggestions): ParticipantForm => ({
  name: '',
  kana: '',
  ...suggestions,
  birthDate: '',
  sex: '',
  employment: '',
  office: '',
  contact: '',
})

export function toParticipantForm(
  { fields }: ParticipantRecord,
  calendar: DateFormat['calendar'],
): ParticipantForm {
  const { name, kana, code, pseudonym, birthDate, sex, employment, office, contact } = fields
  return {
    name,
    kana,
    code,
    pseudonym,
    birthDate: birthDate ? toTypedDate(birthDate, calendar) : '',
    sex: sex ?? '',
    employment: employment ?? '',
    office: office ?? '',
    contact,
  }
}

export type ParticipantFieldNames = ReturnType<typeof namedFields>
