/**
 * Runs in the browser, at the app's own address: fills a device with as many people and sheets as a
 * benchmark wants, through the real services and the real write door.
 */
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import type { PackRef } from '#domain/instruments/pack.ts'
import type { Change } from '#domain/record-types.ts'
import { addDays, expectIsoDate, type IsoDate } from '#domain/shared/dates.ts'
import { normalizePassphrase } from '#domain/lock/passphrase.ts'
import { newId } from '#platform/clock.ts'
import { samplePeople } from '#sample/people.ts'
import { createDevice, keepNewDevice, withWaysIn } from '#services/device.ts'
import { bundledPackChanges, packRefOf } from '#services/packs.ts'
import { openSession, type Session } from '#services/session.ts'
import { deriveKey } from '#vault/argon2.ts'
import { wrapForPassphrase } from '#vault/vault.ts'

export interface Seed {
  readonly people: number
  /** Each with a sheet of each side. */
  readonly roundsPerPerson: number
  readonly passphrase: string
}

/** The person whose newest round has no sheet yet. */
export interface OpenRound {
  readonly participant: string
  readonly round: string
}

/** What every ordinary device uses (see vault/passphrase-key.ts). */
const WORK = {
  derive: deriveKey,
  parameters: { name: 'argon2id', memoryKiB: 65_536, passes: 3 },
  expectedMs: 500,
} as const

const SIDES = ['self', 'staff'] as const
const BATCH_SIZE = 500
const FIRST_DAY = expectIsoDate('2025-04-01')
const DAYS_BETWEEN_ROUNDS = 30

/** Makes the device, unlocked by one passphrase, and gives back where a sheet can be filled. */
export async function seedDevice(seed: Seed): Promise<OpenRound> {
  const { device, vault } = await createDevice('own')
  const staff = newId()
  const session = await openSession(device, vault, staff)
  const pack = await packRefOf(sample25)
  const open = { participant: newId(), round: newId() }
  await writeAll(session, [...staffChanges(staff), ...(await bundledPackChanges())])
  await writeAll(session, peopleChanges(seed, { pack, open }))
  const who = { staff, mark: 'sakura' }
  const wrap = await wrapForPassphrase(vault, who, normalizePassphrase(seed.passphrase), WORK)
  await keepNewDevice(withWaysIn(device, [wrap]))
  device.database.close()
  return open
}

async function writeAll({ door }: Session, changes: readonly Change[]): Promise<void> {
  for (let done = 0; done < changes.length; done += BATCH_SIZE) {
    const written = await door.write(changes.slice(done, done + BATCH_SIZE))
    if (!written.ok) throw new Error(`not kept: ${JSON.stringify(written.error)}`)
  }
}

const staffChanges = (id: string): Change[] => [
  {
    type: 'staff',
    id,
    fields: { name: '宮内 さやか', kana: 'みやうち さやか', mark: 'sakura', archived: null },
  },
]

interface Place {
  readonly pack: PackRef
  readonly open: OpenRound
}

function peopleChanges({ people, roundsPerPerson }: Seed, { pack, open }: Place): Change[] {
  return Array.from({ length: people }, (_, number) => {
    const participant = number === 0 ? open.participant : newId()
    const rounds = Array.from({ length: roundsPerPerson }, (_, round) =>
      filledRound({ participant, pack, day: dayOf(round) }, number + round),
    )
    const openOne = number === 0 ? [openRound(open, { pack, day: dayOf(roundsPerPerson) })] : []
    return [personChange(participant, number), ...rounds.flat(), ...openOne]
  }).flat()
}

const dayOf = (round: number): IsoDate => addDays(FIRST_DAY, round * DAYS_BETWEEN_ROUNDS)

/** No two of the first three thousand have the same name. */
function personChange(id: string, number: number): Change {
  const { length } = samplePeople
  const [familyName, familyKana] = partsOf(number % length, 0)
  const [givenName, givenKana] = partsOf((number + Math.floor(number / length)) % length, 1)
  return {
    type: 'participant',
    id,
    fields: {
      name: `${familyName} ${givenName}`,
      kana: `${familyKana} ${givenKana}`,
      code: `P-${String(number + 1).padStart(4, '0')}`,
      pseudonym: '',
      birthDate: expectIsoDate('1990-04-01'),
      sex: null,
      employment: number % 3 === 0 ? 'employed' : 'unemployed',
      office: null,
      contact: '電話 000-0000-0000',
      archived: null,
    },
  }
}

function partsOf(index: number, part: 0 | 1): readonly [name: string, kana: string] {
  const { name = '', kana = '' } = samplePeople[index] ?? {}
  return [name.split(' ')[part] ?? '', kana.split(' ')[part] ?? '']
}

interface RoundPlace {
  readonly participant: string
  readonly pack: PackRef
  readonly day: IsoDate
}

function filledRound(place: RoundPlace, turn: number): Change[] {
  const id = newId()
  const sheets = SIDES.map((rater, side): Change => ({
    type: 'sheet',
    id: newId(),
    fields: {
      participant: place.participant,
      round: id,
      rater,
      pack: place.pack,
      filledOn: place.day,
      employment: 'unemployed',
      staffName: '宮内 さやか',
      answers: answersOf(turn + side),
      submittedAt: `${place.day}T03:00:00.000Z`,
      corrects: null,
      reason: null,
      discarded: null,
    },
  }))
  return [roundChange(id, place), ...sheets]
}

const openRound = ({ participant, round }: OpenRound, rest: Omit<RoundPlace, 'participant'>) =>
  roundChange(round, { participant, ...rest })

const roundChange = (id: string, { participant, pack, day }: RoundPlace): Change => ({
  type: 'round',
  id,
  fields: { participant, pack, openedOn: day, note: '', earlyLooks: [] },
})

/** All four answers, in another order each turn. */
const answersOf = (turn: number): Record<string, number> =>
  Object.fromEntries(sample25.items.map(({ no }) => [String(no), 1 + ((no * no + turn) % 4)]))
