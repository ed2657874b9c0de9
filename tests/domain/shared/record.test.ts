import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '#domain/shared/canonical-json.ts'
import {
  changeRecord,
  createRecord,
  latestStamp,
  mergeRecords,
  type StoredRecord,
} from '#domain/shared/record.ts'
import { laterStamp, nextStamp, type Stamp } from '#domain/shared/stamp.ts'

const names = ['name', 'kana', 'office'] as const

/** A device in a story: it holds a copy, writes to it under its own (wrong) clock, and merges. */
class Device {
  copy: StoredRecord
  readonly id: string
  readonly clockError: number
  private last: Stamp | undefined

  constructor(id: string, clockError: number, copy: StoredRecord) {
    this.id = id.padEnd(10, '0')
    this.clockError = clockError
    this.copy = copy
  }

  writes(name: string, value: unknown, now: number) {
    const seen = laterStamp(this.last, latestStamp(this.copy))
    this.last = nextStamp(seen, now + this.clockError, this.id)
    this.copy = changeRecord(this.copy, {
      fields: { [name]: value },
      schema: 1,
      staff: this.id,
      stamp: this.last,
    })
  }

  receives(copy: StoredRecord) {
    this.copy = mergeRecords(this.copy, copy)
  }
}

const born = createRecord(
  { id: 'r', type: 'participant', scope: 's' },
  {
    fields: { name: 'はじめ', kana: '', office: null },
    schema: 1,
    staff: 'x',
    stamp: nextStamp(undefined, 1_000_000_000_000, 'origin0000'),
  },
)

const step = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    by: fc.nat(2),
    name: fc.constantFrom(...names),
    value: fc.constantFrom('あ', 'い', 'う', null),
  }),
  fc.record({ kind: fc.constant('sync' as const), from: fc.nat(2), to: fc.nat(2) }),
)

type StoryStep = typeof step extends fc.Arbitrary<infer Step> ? Step : never

/** Three devices with clocks up to 400 days wrong live through a story. */
const story = fc.record({
  errors: fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -400, max: 400 }))),
  steps: fc.array(step, { maxLength: 30 }),
})

function live({ errors, steps }: { errors: number[]; steps: StoryStep[] }) {
  const devices = errors.map((days, index) => new Device(`dev${index}`, days * 86_400_000, born))
  const written: { name: string; value: unknown }[] = []
  steps.forEach((each, index) => {
    if (each.kind === 'write') {
      devices[each.by]?.writes(each.name, each.value, 1_700_000_000_000 + index)
      written.push(each)
    } else {
      const from = devices[each.from]
      if (from) devices[each.to]?.receives(from.copy)
    }
  })
  return { copies: devices.map(({ copy }) => copy), written }
}

const [one, two, three] = [0, 1, 2] as const
const same = (a: StoredRecord, b: StoredRecord) => expect(canonicalJson(a)).toBe(canonicalJson(b))
const merged = (copies: readonly StoredRecord[], order: readonly number[]) =>
  order.map((index) => copies[index] ?? born).reduce(mergeRecords)

describe('merging copies of one record', () => {
  it('does not depend on order, grouping or repetition', () => {
    fc.assert(
      fc.property(story, (told) => {
        const { copies } = live(told)
        const reference = merged(copies, [one, two, three])
        same(merged(copies, [three, one, two]), reference)
        same(merged(copies, [two, three, one, two, one]), reference)
        same(
          mergeRecords(copies[0] ?? born, mergeRecords(copies[1] ?? born, copies[2] ?? born)),
          reference,
        )
      }),
      { numRuns: 500 },
    )
  })

  it('changes nothing when a copy meets itself', () => {
    fc.assert(
      fc.property(story, (told) => {
        for (const copy of live(told).copies) same(mergeRecords(copy, copy), copy)
      }),
    )
  })

  it('shows a value that somebody wrote, never an invented one', () => {
    fc.assert(
      fc.property(story, (told) => {
        const { copies, written } = live(told)
        const result = merged(copies, [one, two, three])
        for (const name of names) {
          const candidates = written
            .filter((write) => write.name === name)
            .map(({ value }) => value)
          expect([...candidates, born.fields[name]]).toContainEqual(result.fields[name])
        }
      }),
    )
  })
})

describe('two devices that changed the same field without having seen each other', () => {
  const part = () => [new Device('a', 0, born), new Device('b', 0, born)] as const

  it('keep the losing value until a person settles it', () => {
    const [a, b] = part()
    a.writes('name', '山田 太郎', 1_700_000_000_000)
    b.writes('name', '山田 大郎', 1_700_000_000_001)
    a.receives(b.copy)
    expect(a.copy.fields['name']).toBe('山田 大郎')
    expect(a.copy.unsettled?.['name']?.map(({ value }) => value)).toEqual(['山田 太郎'])

    a.writes('name', '山田 太郎', 1_700_000_000_002)
    b.receives(a.copy)
    expect(b.copy.fields['name']).toBe('山田 太郎')
    expect(b.copy.unsettled).toBeUndefined()
  })

  it('settle by confirming the value that already shows', () => {
    const [a, b] = part()
    a.writes('name', 'あ', 1)
    b.writes('name', 'い', 2)
    a.receives(b.copy)
    a.writes('name', a.copy.fields['name'], 3)
    expect(a.copy.unsettled).toBeUndefined()
  })

  it('do not disturb each other when the fields differ', () => {
    const [a, b] = part()
    a.writes('name', '山田', 1_700_000_000_000)
    b.writes('kana', 'やまだ', 1_700_000_000_000)
    a.receives(b.copy)
    expect(a.copy.fields).toMatchObject({ name: '山田', kana: 'やまだ' })
    expect(a.copy.unsettled).toBeUndefined()
  })

  it('let the later word stand when one has seen the other, however wrong its clock', () => {
    const a = new Device('a', 400 * 86_400_000, born)
    const b = new Device('b', -400 * 86_400_000, born)
    a.writes('office', 'o1', 1_700_000_000_000)
    b.receives(a.copy)
    b.writes('office', 'o2', 1_700_000_000_000)
    a.receives(b.copy)
    expect(a.copy.fields['office']).toBe('o2')
    expect(a.copy.unsettled).toBeUndefined()
  })
})

describe('one disk copied, both copies written to under one device id', () => {
  it('still leaves every field a value that somebody wrote, in either order', () => {
    const [a, b] = [new Device('a', 0, born), new Device('a', 0, born)]
    a.writes('name', '山田', 1_700_000_000_000)
    b.writes('kana', 'やまだ', 1_700_000_000_001)
    const there = mergeRecords(a.copy, b.copy)
    expect(['はじめ', '山田']).toContain(there.fields['name'])
    expect(['', 'やまだ']).toContain(there.fields['kana'])
    same(mergeRecords(b.copy, a.copy), there)
  })
})

describe('writing a record', () => {
  it('keeps the stamp of a field whose value does not change', () => {
    const device = new Device('a', 0, born)
    device.writes('name', 'はじめ', 1_700_000_000_000)
    expect(device.copy).toBe(born)
  })

  it('keeps fields that this version does not know', () => {
    const newer = { ...born, fields: { ...born.fields, later: 1 }, stamps: { ...born.stamps } }
    const device = new Device('a', 0, newer)
    device.writes('name', '山田', 1_700_000_000_000)
    expect(device.copy.fields['later']).toBe(1)
  })
})
