import { describe, expect, it } from 'vitest'
import type { Pack } from '#domain/instruments/pack.ts'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { ts59 } from '#domain/instruments/packs/ts-59.ts'
import { expectIsoDate as day } from '#domain/shared/dates.ts'
import { choosablePacks, usualPack } from '#domain/sheets/pack-choice.ts'
import { gn25Ref, round } from './paper.ts'

const packRecord = (pack: Pack, { isArchived = false } = {}) => ({
  fields: { pack, archived: isArchived ? { on: day('2026-01-01'), reason: '' } : null },
})

const refOf = ({ id, version }: Pack) => ({ ...gn25Ref, id, version })

const second = { ...gn25, version: 2 }

describe('the packs for a new round', () => {
  it('are those in use, each in its newest version', () => {
    const records = [
      packRecord(second),
      packRecord(gn25),
      packRecord(sample25),
      packRecord(ts59, { isArchived: true }),
    ]
    expect(
      choosablePacks(records).map(({ fields }) => [fields.pack.id, fields.pack.version]),
    ).toEqual([
      ['gn-25', 2],
      ['sample-25', 1],
    ])
  })

  it('fall back to an older version when the newest is put away', () => {
    const records = [packRecord(second, { isArchived: true }), packRecord(gn25)]
    expect(choosablePacks(records)[0]?.fields.pack.version).toBe(1)
  })
})

describe('the pack that is proposed', () => {
  const choices = choosablePacks([packRecord(sample25), packRecord(gn25), packRecord(ts59)])
  const proposed = (...rounds: Parameters<typeof usualPack>[1]) =>
    usualPack(choices, rounds)?.fields.pack.id

  it('is the one used last', () => {
    const older = round('z', { openedOn: day('2026-01-01'), pack: refOf(ts59) })
    const newer = round('a', { openedOn: day('2026-02-01'), pack: refOf(sample25) })
    expect(proposed(newer, older)).toBe('sample-25')
  })

  it('is GN-25 at first, or when the one used last is gone', () => {
    const gone = round('a', { pack: { ...refOf(ts59), id: 'gone' } })
    expect(proposed()).toBe('gn-25')
    expect(proposed(gone)).toBe('gn-25')
  })

  it('is whatever there is, and nothing where there is none', () => {
    expect(usualPack([packRecord(ts59)], [])?.fields.pack.id).toBe('ts-59')
    expect(usualPack([], [])).toBeUndefined()
  })
})
