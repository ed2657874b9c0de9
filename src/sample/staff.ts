/** Three fictional supporters at the desk. The first one is at work when the sample opens. */
import { expectIsoDate } from '#domain/shared/dates.ts'
import type { Change } from '#domain/record-types.ts'
import { sampleId, timeInJapan } from './identity.ts'

export interface SampleStaff {
  readonly id: string
  readonly name: string
  readonly kana: string
  readonly mark: string
}

const FIRST_DAY = expectIsoDate('2024-04-01')

export const firstStaff = toStaff('宮内 さやか', 'みやうち さやか', 'sakura')

const team = [
  firstStaff,
  toStaff('浅野 健吾', 'あさの けんご', 'momiji'),
  toStaff('白石 ともみ', 'しらいし ともみ', 'hoshi'),
]

/** Who looks after the person of this number: the three take turns. */
export const staffInTurn = (number: number): SampleStaff => team[number % team.length] ?? firstStaff

export function staffChanges(): Change[] {
  return team.map(({ id, ...profile }) => ({
    type: 'staff',
    id,
    fields: { ...profile, archived: null },
  }))
}

function toStaff(name: string, kana: string, mark: string): SampleStaff {
  return { id: sampleId(`staff ${mark}`, timeInJapan(FIRST_DAY, 9, 0)), name, kana, mark }
}
