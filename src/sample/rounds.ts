/** The rounds of one person, each with its sheets, as the app itself would have kept them. */
import { reverseRaw, type PackRef } from '#domain/instruments/pack.ts'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { addDays, type IsoDate } from '#domain/shared/dates.ts'
import { answerTo, withAnswer, type Answers } from '#domain/sheets/answers.ts'
import type { Rater } from '#domain/sheets/rater.ts'
import type { SheetFields } from '#domain/sheets/sheet.ts'
import type { Change } from '#domain/record-types.ts'
import { agree, rate } from './answers.ts'
import { sampleId, timeInJapan } from './identity.ts'
import type { SamplePerson } from './people.ts'
import { staffInTurn } from './staff.ts'
import type { Trial } from './trial.ts'

/** The self sheet is filled in the morning, staff's after lunch, the agreed one after comparing. */
const HOUR: Readonly<Record<Rater, number>> = { self: 10, staff: 13, agreed: 15 }

/** Answered before staff was called away from the draft. */
const DRAFTED_ITEMS = 11

const MISREAD_ITEM = 21
const MISREAD_REASON = '設問21を逆の向きに読んで記入していたため。'

interface RoundPlace {
  readonly person: SamplePerson
  readonly trial: Trial
  readonly pack: PackRef
  /** 1, 2, 3 … */
  readonly number: number
  readonly day: IsoDate
  readonly id: string
}

export function roundChanges(person: SamplePerson, trial: Trial, pack: PackRef): Change[] {
  return trial.days.flatMap((day, index) => {
    const number = index + 1
    const id = sampleId(`round ${person.code} ${number}`, timeInJapan(day, 9, 30))
    return changesOf({ person, trial, pack, number, day, id })
  })
}

function changesOf(place: RoundPlace): Change[] {
  const { person, trial, pack, number, day, id } = place
  const rating = { code: person.code, course: trial.course, round: number }
  const roundCount = trial.days.length
  const self = rate({ ...rating, roundCount, side: 'self' })
  const staff = rate({ ...rating, roundCount, side: 'staff' })
  const latest = number === roundCount ? trial.latest : undefined
  const round = { participant: person.id, pack, openedOn: day, note: '', earlyLooks: [] }
  return [
    { type: 'round', id, fields: round },
    sheet(place, 'self', self),
    ...(latest === 'staffDraft' ? [staffDraft(place, staff)] : staffSheets(place, staff)),
    ...(latest === 'agreed' ? [sheet(place, 'agreed', agree(self, staff))] : []),
  ]
}

/** The sheet of a round; or, where it had to be corrected, the first one and its correction. */
function staffSheets(place: RoundPlace, answers: Answers): Change[] {
  if (place.number !== place.trial.correctedRound) return [sheet(place, 'staff', answers)]
  const read = answerTo(sample25, answers, MISREAD_ITEM)
  const misread = read === null ? null : reverseRaw(sample25, read)
  return [
    sheet(place, 'staff', withAnswer(answers, MISREAD_ITEM, misread)),
    correction(place, answers),
  ]
}

function correction(place: RoundPlace, answers: Answers): Change {
  const submittedAt = timeInJapan(addDays(place.day, 1), 9, 15)
  return {
    type: 'sheet',
    id: sheetId(place, 'staff correction', submittedAt),
    fields: {
      ...sheetFields(place, 'staff', answers),
      submittedAt,
      corrects: sheetId(place, 'staff', beganAt(place, 'staff')),
      reason: MISREAD_REASON,
    },
  }
}

function staffDraft(place: RoundPlace, answers: Answers): Change {
  const drafted = sample25.items
    .slice(DRAFTED_ITEMS)
    .reduce((kept, { no }) => withAnswer(kept, no, null), answers)
  return {
    type: 'sheet',
    id: sheetId(place, 'staff', beganAt(place, 'staff')),
    fields: { ...sheetFields(place, 'staff', drafted), submittedAt: null, submittedBy: null },
  }
}

function sheet(place: RoundPlace, rater: Rater, answers: Answers): Change {
  const id = sheetId(place, rater, beganAt(place, rater))
  return { type: 'sheet', id, fields: sheetFields(place, rater, answers) }
}

function sheetFields(place: RoundPlace, rater: Rater, answers: Answers): SheetFields {
  const { person, trial, pack, day, id } = place
  const staff = staffInTurn(person.number)
  const isEmployed = trial.employedFrom !== undefined && trial.employedFrom <= day
  return {
    participant: person.id,
    round: id,
    rater,
    pack,
    filledOn: day,
    employment: isEmployed ? 'employed' : 'unemployed',
    staffName: staff.name,
    answers,
    submittedAt: timeInJapan(day, HOUR[rater], 25),
    submittedBy: staff.id,
    handedOver: null,
    corrects: null,
    reason: null,
    discarded: null,
  }
}

const beganAt = ({ day }: RoundPlace, rater: Rater): string => timeInJapan(day, HOUR[rater], 0)

const sheetId = ({ person, number }: RoundPlace, name: string, instant: string): string =>
  sampleId(`sheet ${person.code} ${number} ${name}`, instant)
