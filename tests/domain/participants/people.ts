import type { DirectoryPerson } from '#domain/participants/directory.ts'
import { participantSchema, type ParticipantFields } from '#domain/participants/participant.ts'

/** A participant as stored, with defaults for whatever a test does not care about. */
export function person(
  name: string,
  { id = name, ...fields }: Partial<ParticipantFields> & { id?: string } = {},
): DirectoryPerson {
  return { id, fields: participantSchema.parse({ name, ...fields }) }
}
