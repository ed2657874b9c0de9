import { beforeEach, describe, expect, it } from 'vitest'
import { expectIsoDate as day } from '#domain/shared/dates.ts'
import { checkParticipantForm, editParticipant } from '#features/participants/commands.ts'
import {
  newParticipantForm,
  suggestFor,
  toParticipantForm,
} from '#features/participants/participant-form-fields.ts'
import { openTestDevice } from '#support/device.ts'
import { EMPTY_FORM, enterPerson } from './participants.ts'

const today = day('2026-11-20')

let device: Awaited<ReturnType<typeof openTestDevice>>
beforeEach(async () => {
  device = await openTestDevice()
})

describe('a new form', () => {
  it('suggests the next code and pseudonym, and nothing else', async () => {
    const people = [await enterPerson(device, { code: 'P-0041', pseudonym: 'Aさん' })]
    expect(newParticipantForm(suggestFor(people))).toEqual({
      ...EMPTY_FORM,
      code: 'P-0042',
      pseudonym: 'Bさん',
    })
  })
})

describe('the form of somebody who is there', () => {
  it.each(['gregory', 'japanese'] as const)(
    'saved as it opened changes nothing (%s)',
    async (calendar) => {
      const person = await enterPerson(device, { contact: '母\n夜のみ' })
      const born = { ...person, fields: { ...person.fields, birthDate: day('1989-01-08') } }
      const form = toParticipantForm(born, calendar)
      const checked = checkParticipantForm(form, { today, others: [] })
      expect(checked.ok && editParticipant(born, checked.value)).toEqual({ changes: [], undo: [] })
    },
  )
})
