import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisView, axisViews } from '#domain/instruments/axis-views.ts'
import { packCanonicalForm, reverseRaw, scaleBounds, type Pack } from '#domain/instruments/pack.ts'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { anyPack } from '#support/arbitrary-packs.ts'

describe('reversal', () => {
  it('turns 4 3 2 1 into 1 2 3 4', () => {
    expect([4, 3, 2, 1].map((raw) => reverseRaw(gn25, raw))).toEqual([1, 2, 3, 4])
  })

  it('twice is the identity and stays on the scale', () => {
    fc.assert(
      fc.property(anyPack, fc.nat(), (pack, seed) => {
        const { min, max } = scaleBounds(pack)
        const raw = min + (seed % (max - min + 1))
        const reversed = reverseRaw(pack, raw)
        expect(reversed).toBeGreaterThanOrEqual(min)
        expect(reversed).toBeLessThanOrEqual(max)
        expect(reverseRaw(pack, reversed)).toBe(raw)
      }),
    )
  })
})

describe('the canonical form', () => {
  it('does not depend on the order in which fields were written', () => {
    const { id, items, ...rest } = sample25
    expect(packCanonicalForm({ items, ...rest, id })).toBe(packCanonicalForm(sample25))
  })

  it('changes with a single word', () => {
    const edited: Pack = { ...sample25, title: `${sample25.title}。` }
    expect(packCanonicalForm(edited)).not.toBe(packCanonicalForm(sample25))
  })
})

describe('views', () => {
  it('leaves out a kind of axis that one item does not name', () => {
    const items = sample25.items.map((item) => {
      const { detail: _, ...withoutDetail } = item
      return item.no === 25 ? withoutDetail : item
    })
    const kinds = axisViews({ ...sample25, items }).map(({ kind }) => kind)
    expect(kinds).toEqual(['domain', 'indicator', 'item'])
    expect(axisView({ ...sample25, items }, 'detail')).toBeNull()
  })

  it('puts every item behind exactly one axis of each view', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        for (const { axes } of axisViews(pack)) {
          const behind = axes.flatMap(({ items }) => items).toSorted((a, b) => a - b)
          expect(behind).toEqual(pack.items.map(({ no }) => no))
        }
      }),
    )
  })

  it('titles an item with its text', () => {
    expect(axisView(gn25, 'item')?.axes[4]).toEqual({
      id: '5',
      title: '健康状態は良好である',
      items: [5],
    })
  })
})
