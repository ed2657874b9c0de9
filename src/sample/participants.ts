/** People as records: their profile, and what they agreed to. */
import { nextPseudonym } from '#domain/participants/directory.ts'
import type { ParticipantFields } from '#domain/participants/participant.ts'
import { expectIsoDate } from '#domain/shared/dates.ts'
import type { Change } from '#domain/record-types.ts'
import { sampleId, timeInJapan } from './identity.ts'
import { deskId, officeId } from './offices.ts'
import type { SamplePerson } from './people.ts'
import type { Trial } from './trial.ts'

/** Who came later has not been asked for consent, contact or employment yet. */
const ASKED_UNTIL = expectIsoDate('2025-02-28')

/** Does not want to say, and has agreed to nothing so far. */
const RETICENT = 'P-0040'

const WITHDRAWN = { code: 'P-0031', on: expectIsoDate('2025-01-20') } as const

/** Cases keep the report's pseudonyms; everybody else gets the next free one, in their order. */
export function pseudonymsOf(
  people: readonly SamplePerson[],
  trialByCode: ReadonlyMap<string, Trial>,
): ReadonlyMap<string, string> {
  const pseudonyms = new Map<string, string>()
  for (const [code, { pseudonym }] of trialByCode) if (pseudonym) pseudonyms.set(code, pseudonym)
  for (const { code } of people) {
    if (!pseudonyms.has(code)) pseudonyms.set(code, nextPseudonym([...pseudonyms.values()]))
  }
  return pseudonyms
}

export function participantChange(
  person: SamplePerson,
  pseudonym: string,
  trial: Trial | undefined,
): Change {
  const { id, code, name, kana, sex, birthDate } = person
  const fields: ParticipantFields = {
    name,
    kana,
    code,
    pseudonym,
    birthDate,
    sex,
    employment: hasBeenAsked(person) ? employmentOf(trial) : null,
    office: trial ? officeId(trial.office) : deskId,
    contact: hasBeenAsked(person) ? `電話 000-0000-${code.slice(2)}（サンプル）` : '',
    archived: null,
  }
  return { type: 'participant', id, fields }
}

/** One consent each for most; none where the person has not been asked or said no. */
export function consentChanges(person: SamplePerson): Change[] {
  const { id: participant, code, since } = person
  if (!hasBeenAsked(person)) return []
  const fields = {
    participant,
    purpose: '就労に向けた相談・見学・体験の支援と、その振り返りのため',
    recipients: '見学・体験をする拠点事業所。県への報告では個人が分からない形にする。',
    agreedOn: since,
    withdrawnOn: code === WITHDRAWN.code ? WITHDRAWN.on : null,
    note: '',
  }
  return [{ type: 'consent', id: sampleId(`consent ${code}`, timeInJapan(since, 11, 0)), fields }]
}

function hasBeenAsked({ code, since }: SamplePerson): boolean {
  return since <= ASKED_UNTIL && code !== RETICENT
}

function employmentOf(trial: Trial | undefined): ParticipantFields['employment'] {
  return trial?.employedFrom === undefined ? 'unemployed' : 'employed'
}
