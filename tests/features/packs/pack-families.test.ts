import { describe, expect, it } from 'vitest'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { ts59 } from '#domain/instruments/packs/ts-59.ts'
import {
  groupPacks,
  nextVersion,
  paperItems,
  versionStateIn,
} from '#features/packs/pack-families.ts'
import { putAway, record, typed } from './shelf.ts'

describe('the sheets on a device', () => {
  it('are one each, with their versions from the newest', async () => {
    const records = await Promise.all([gn25, typed(2), sample25, typed(3)].map((p) => record(p)))
    const [first, second, ...rest] = groupPacks(records)
    expect(rest).toEqual([])
    expect(first?.id).toBe('gn-25')
    expect(first?.versions.map(({ fields }) => fields.pack.version)).toEqual([3, 2, 1])
    expect(second?.id).toBe('sample-25')
  })

  it('are used in the newest version that is not put away', async () => {
    const [v1, v2, v3] = [
      await record(gn25),
      await record(typed(2)),
      await record(typed(3), putAway),
    ]
    const records = [v1, v2, v3]
    expect(groupPacks(records)[0]?.inUse).toBe(v2)
    expect(records.map((one) => versionStateIn(records, one))).toEqual([
      'older',
      'inUse',
      'archived',
    ])
  })

  it('that are put away altogether come last', async () => {
    const records = [await record(gn25, putAway), await record(ts59), await record(sample25)]
    expect(groupPacks(records).map(({ id }) => id)).toEqual(['ts-59', 'sample-25', 'gn-25'])
    expect(groupPacks(records).at(-1)?.inUse).toBeUndefined()
  })
})

describe('the number of the next version', () => {
  it('is above all that are here, those put away included', async () => {
    const records = [await record(gn25), await record(typed(5), putAway), await record(sample25)]
    expect(nextVersion(records, 'gn-25')).toBe(6)
    expect(nextVersion(records, 'sample-25')).toBe(2)
    expect(nextVersion(records, 'own-sheet')).toBe(1)
  })
})

describe('items whose wording stands on paper', () => {
  it('are known until somebody types them', () => {
    expect(paperItems(gn25)).toEqual(Array.from({ length: 18 }, (_, index) => index + 8))
    expect(paperItems(typed(2))).not.toContain(8)
    expect(paperItems(ts59)).toHaveLength(59)
    expect(paperItems(sample25)).toEqual([])
  })
})
