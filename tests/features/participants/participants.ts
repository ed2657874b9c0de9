import type { ParticipantForm } from '#domain/participants/participant.ts'
import { testId, yamada, type openTestDevice } from '#support/device.ts'

type TestDevice = Awaited<ReturnType<typeof openTestDevice>>

export const EMPTY_FORM: ParticipantForm = {
  name: '',
  kana: '',
  code: '',
  pseudonym: '',
  birthDate: '',
  sex: '',
  employment: '',
  office: '',
  contact: '',
}

/** Writes somebody through the real door and reads them back. */
export async function enterPerson(device: TestDevice, fields: Partial<typeof yamada> = {}) {
  const id = testId()
  await device.door.write([{ type: 'participant', id, fields: { ...yamada, ...fields } }])
  return findPerson(device, id)
}

export async function findPerson(device: TestDevice, id: string) {
  const person = await device.reader.find('participant', id)
  if (!person) throw new Error('nobody has this id')
  return person
}
