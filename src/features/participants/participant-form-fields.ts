/** The fields of a participant's form: their ids, their names, and what stands in them at first. */
import { nextCode, nextPseudonym } from '#domain/participants/directory.ts'
import type { ParticipantForm } from '#domain/participants/participant.ts'
import type { DateFormat } from '#domain/shared/dates.ts'
import type { Translate } from '#i18n/translate.ts'
import type { ParticipantRecord } from './commands.ts'
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
