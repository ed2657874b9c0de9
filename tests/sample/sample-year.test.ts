import { afterEach, describe, expect, it, vi } from 'vitest'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { consentState } from '#domain/participants/consent.ts'
import { checkFields } from '#domain/record-types.ts'
import { canonicalJson } from '#domain/shared/canonical-json.ts'
import { ageAt, expectIsoDate, fiscalYearOf } from '#domain/shared/dates.ts'
import { isKana } from '#domain/shared/kana.ts'
import { checkAnswers, unansweredItems } from '#domain/sheets/answers.ts'
import {
  draftSheet,
  effectiveSheet,
  rivalSheets,
  sheetHistory,
} from '#domain/sheets/sheet-history.ts'
import { buildSampleYear } from '#sample/sample-year.ts'
import { partnerOffices } from '#sample/offices.ts'
import report from '../fixtures/annual-report-2024.json' with { type: 'json' }
import { all, personCalled, roundsOf, sampleChanges, samplePackRef } from './year.ts'

/** From the published report; the titles of its media stand in the fixture. */
const REAL_NAMES =
  'らしく rashiku ほっぷ グレース KPS 京都自立 日本財団 Amazon 724-7990 河北 読売 県政 太白区 長町 宮城'.split(
    ' ',
  )

const YEAR_END = expectIsoDate('2025-03-31')

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('the sample year', () => {
  it('is the same at any time and in any time zone', () => {
    const here = canonicalJson(sampleChanges)
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Tokyo']) {
      vi.stubEnv('TZ', zone)
      vi.useFakeTimers({ now: Date.parse('2031-12-31T23:59:59Z') })
      expect(canonicalJson(buildSampleYear(samplePackRef))).toBe(here)
    }
  })

  it('gives every record an id of its own, older records first', () => {
    const ids = sampleChanges.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-/)
    const rounds = all('round').toSorted((a, b) => (a.id < b.id ? -1 : 1))
    expect(rounds.map(({ openedOn }) => openedOn)).toEqual(
      rounds.map(({ openedOn }) => openedOn).toSorted(),
    )
  })

  it('consists of whole, valid records that point at each other', () => {
    const ids = new Set(sampleChanges.map(({ id }) => id))
    for (const { type, id, fields } of sampleChanges) {
      expect(checkFields(type, fields), `${type} ${id}`).toEqual({ ok: true, value: fields })
      const { participant, round, office, corrects } = fields as Record<string, string | null>
      for (const other of [participant, round, office, corrects]) {
        if (other) expect(ids, `${type} ${id}`).toContain(other)
      }
    }
  })

  it('lies within fiscal year 2024, on working days', () => {
    const days = [
      ...all('round').map(({ openedOn }) => openedOn),
      ...all('sheet').map(({ filledOn }) => filledOn),
      ...all('consent').flatMap(({ agreedOn, withdrawnOn }) => [agreedOn, withdrawnOn ?? agreedOn]),
      ...all('note').map(({ writtenOn }) => writtenOn),
    ]
    expect(new Set(days.map(fiscalYearOf))).toEqual(new Set([report.fiscalYear]))
    const weekend = days.filter((day) => [0, 6].includes(new Date(day).getUTCDay()))
    expect(weekend).toEqual([])
  })
})

describe('the people of the sample', () => {
  it('are as many as the report counts, with codes, readings and pseudonyms of their own', () => {
    const people = all('participant')
    expect(people).toHaveLength(report.funnel.consultation.people)
    expect(people.map(({ code }) => code)).toEqual(
      people.map((_, index) => `P-${String(index + 1).padStart(4, '0')}`),
    )
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length)
    expect(new Set(people.map(({ pseudonym }) => pseudonym)).size).toBe(people.length)
    for (const { kana, pseudonym } of people) {
      expect(isKana(kana)).toBe(true)
      expect(pseudonym).toMatch(/^[A-Z]{1,2}さん$/)
    }
  })

  it('are of working age where it is known, and can be reached under no real number', () => {
    for (const { birthDate, contact } of all('participant')) {
      if (birthDate) expect(ageAt(birthDate, YEAR_END)).toBeGreaterThanOrEqual(18)
      if (birthDate) expect(ageAt(birthDate, YEAR_END)).toBeLessThan(65)
      if (contact) expect(contact).toMatch(/^電話 000-0000-\d{4}（サンプル）$/)
    }
  })

  it('mostly agreed to be supported; one withdrew, a few were not asked yet', () => {
    const states = all('participant').map(({ id }) =>
      consentState(
        all('consent').filter(({ participant }) => participant === id),
        YEAR_END,
      ),
    )
    expect(states.filter((state) => state === 'given')).toHaveLength(52)
    expect(states.filter((state) => state === 'withdrawn')).toHaveLength(1)
    expect(states.filter((state) => state === 'none')).toHaveLength(4)
  })

  it('reached a trial at a partner office as often as the report counts', () => {
    const partners = new Set(all('office').flatMap(({ id, ours }) => (ours ? [] : [id])))
    const atPartners = all('participant').filter(({ office }) => office && partners.has(office))
    expect(atPartners).toHaveLength(report.funnel.trial.people)
    expect(atPartners.filter(({ id }) => roundsOf(id).length > 0).length).toBeGreaterThan(15)
    const inRounds = new Set(all('round').map(({ participant }) => participant))
    expect(atPartners.map(({ id }) => id)).toEqual(expect.arrayContaining([...inRounds]))
  })

  it('are looked after by three supporters', () => {
    expect(all('staff').map(({ mark }) => mark)).toEqual(['sakura', 'momiji', 'hoshi'])
  })
})

type Region = (typeof partnerOffices)[keyof typeof partnerOffices]

function countsOf({ transition, typeA, typeB }: Region) {
  const [a, b, c] = [transition.length, typeA.length, typeB.length]
  return { transition: a, typeA: b, typeB: c, total: a + b + c }
}

describe('the offices of the sample', () => {
  it('are as many of each type and region as the report counts', () => {
    expect(countsOf(partnerOffices.sendai)).toEqual(report.offices.sendai)
    expect(countsOf(partnerOffices.outsideSendai)).toEqual(report.offices.outsideSendai)
    const partners = all('office').filter(({ ours }) => !ours)
    expect(partners).toHaveLength(report.offices.prefecture.total)
    expect(new Set(partners.map(({ name }) => name)).size).toBe(partners.length)
  })

  it('include the one that keeps these records, and all say that they are samples', () => {
    expect(all('office').filter(({ ours }) => ours)).toHaveLength(1)
    for (const { name, kana } of all('office')) {
      expect(name).toContain('（サンプル）')
      expect(isKana(kana)).toBe(true)
    }
  })
})

describe.each(report.gn25Cases)('case $pseudonym', ({ pseudonym, age, sex, compare, from, to }) => {
  const person = personCalled(pseudonym)
  const rounds = roundsOf(person.id)
  const days = rounds.map(({ openedOn }) => openedOn)

  it('has the age, sex and rounds of the report', () => {
    expect(person.sex).toBe(sex)
    expect(rounds).toHaveLength(compare[1] ?? 0)
    if (from !== undefined) expect(days[0]).toBe(from)
    if (to !== undefined) expect(days.at(-1)).toBe(to)
    for (const day of [days[0], days.at(-1), YEAR_END]) {
      if (person.birthDate && day) expect(ageAt(person.birthDate, day)).toBe(age)
    }
  })

  it('has a submitted self and staff sheet of the day for every round', () => {
    for (const { id, openedOn } of rounds) {
      for (const rater of ['self', 'staff'] as const) {
        const [first] = sheetHistory(all('sheet'), id, rater)
        expect(first).toMatchObject({ filledOn: openedOn, participant: person.id })
        expect(first?.submittedAt?.slice(0, 10)).toBe(openedOn)
        expect(first?.staffName).not.toBe('')
        expect(rivalSheets(all('sheet'), id, rater)).toEqual([])
      }
    }
  })

  it('fills a sheet about once a month', () => {
    for (const [index, day] of days.slice(1).entries()) {
      const apart = (Date.parse(day) - Date.parse(days[index] ?? '')) / 86_400_000
      expect(apart).toBeGreaterThan(20)
      expect(apart).toBeLessThan(50)
    }
  })
})

describe('the sheets of the sample', () => {
  it('hold answers that the sample pack knows, with a few gaps', () => {
    const gapCounts = all('sheet').map(({ answers, submittedAt, pack }) => {
      expect(checkAnswers(sample25, answers).ok).toBe(true)
      expect(pack).toEqual(samplePackRef)
      return submittedAt === null ? 0 : unansweredItems(sample25, answers).length
    })
    expect(gapCounts.filter((count) => count > 0).length).toBeGreaterThan(5)
    expect(Math.max(...gapCounts)).toBeLessThan(5)
  })

  it('include one that was corrected, with a reason', () => {
    const corrections = all('sheet').filter(({ corrects }) => corrects !== null)
    expect(corrections).toHaveLength(1)
    const [correction] = corrections
    expect(correction?.reason).toContain('設問21')
    const history = sheetHistory(all('sheet'), correction?.round ?? '', 'staff')
    expect(history).toHaveLength(2)
    const [original, corrected] = history.map(({ answers }) => answers)
    const changed = sample25.items.filter(({ no }) => original?.[no] !== corrected?.[no])
    expect(changed.map(({ no }) => no)).toEqual([21])
  })

  it('include an agreed sheet for the latest round of two people', () => {
    const agreed = all('sheet').filter(({ rater }) => rater === 'agreed')
    expect(agreed).toHaveLength(2)
    for (const { participant, round, submittedAt } of agreed) {
      expect(roundsOf(participant).at(-1)?.id).toBe(round)
      for (const side of ['self', 'staff'] as const) {
        const before = effectiveSheet(all('sheet'), round, side)?.submittedAt ?? ''
        expect(before < (submittedAt ?? '')).toBe(true)
      }
    }
  })

  it('include one that staff has begun, beside a submitted self sheet', () => {
    const drafts = all('sheet').filter(({ submittedAt }) => submittedAt === null)
    expect(drafts).toHaveLength(1)
    const [draft] = drafts
    expect(draft?.rater).toBe('staff')
    expect(draftSheet(all('sheet'), draft?.round ?? '', 'staff')?.id).toBe(draft?.id)
    expect(effectiveSheet(all('sheet'), draft?.round ?? '', 'self')).not.toBeNull()
    expect(Object.keys(draft?.answers ?? {}).length).toBeGreaterThan(5)
    expect(Object.keys(draft?.answers ?? {}).length).toBeLessThan(20)
  })

  it('say when somebody has found work', () => {
    const { id, employment } = personCalled('Gさん')
    const sheets = roundsOf(id).map((round) => effectiveSheet(all('sheet'), round.id, 'staff'))
    expect(sheets.map((sheet) => sheet?.employment)).toEqual([
      ...Array.from({ length: 4 }, () => 'unemployed'),
      'employed',
    ])
    expect(employment).toBe('employed')
  })
})

it('names nobody and no organisation of the real report', () => {
  const text = JSON.stringify(sampleChanges)
  for (const name of [...REAL_NAMES, ...report.media.map(({ title }) => title)]) {
    expect(text).not.toContain(name)
  }
})
