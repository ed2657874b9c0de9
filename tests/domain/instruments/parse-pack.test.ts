import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packSchema } from '#domain/instruments/pack.ts'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { MAX_PACK_BYTES, parsePack } from '#domain/instruments/parse-pack.ts'
import { anyPack, shuffled } from '#support/arbitrary-packs.ts'
import { fileWith, problemsIn } from './sample-file.ts'

describe('a pack file that is accepted', () => {
  it('gives the pack', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        expect(parsePack(JSON.stringify(pack))).toEqual({ ok: true, value: pack })
      }),
    )
  })

  it('may list its items in any order and begin with a byte order mark', () => {
    const anyOrder = anyPack.chain((pack) =>
      shuffled(pack.items).map((items) => ({ pack, shuffledPack: { ...pack, items } })),
    )
    fc.assert(
      fc.property(anyOrder, ({ pack, shuffledPack }) => {
        const file = `\uFEFF${JSON.stringify(shuffledPack, null, 2)}`
        expect(parsePack(file)).toEqual({ ok: true, value: pack })
      }),
    )
  })

  it('has white space around its texts taken off', () => {
    const parsed = parsePack(fileWith('title', '　評価シート \n'))
    expect(parsed.ok && parsed.value.title).toBe('評価シート')
  })
})

describe('a file that is no pack', () => {
  it('is refused unread above 1 MB', () => {
    const tenMegabytes = fileWith('source', 'x'.repeat(10_000_000))
    expect(problemsIn(tenMegabytes)).toMatchObject([{ kind: 'tooLarge', maxBytes: MAX_PACK_BYTES }])
    expect(problemsIn('あ'.repeat(333_334))).toMatchObject([{ kind: 'tooLarge', bytes: 1_000_002 }])
    expect(problemsIn('𠮷'.repeat(250_001))).toMatchObject([{ kind: 'tooLarge', bytes: 1_000_004 }])
    expect(problemsIn('x'.repeat(MAX_PACK_BYTES))).toMatchObject([{ kind: 'notJson' }])
  })

  it('is refused with line and column when it is not JSON', () => {
    const cut = JSON.stringify(sample25, null, 2).replace('"version": 1,', '"version": 1')
    expect(problemsIn(cut)).toEqual([{ kind: 'notJson', line: 6, column: 3 }])
    expect(problemsIn('')).toEqual([{ kind: 'notJson', line: 1, column: 1 }])
    expect(problemsIn('%PDF-1.7')).toEqual([{ kind: 'notJson', line: 1, column: 1 }])
  })

  it.each(['null', '1', '"ayumi-pack"', '[]', '{}', '{"format":"other","formatVersion":1}'])(
    '%s is another kind of file',
    (text) => {
      expect(problemsIn(text)).toEqual([{ kind: 'notAPack' }])
    },
  )

  it.each([0, -1, 0.5, '1', null])('format version %j never existed', (formatVersion) => {
    expect(problemsIn(fileWith('formatVersion', formatVersion))).toEqual([{ kind: 'notAPack' }])
  })

  it('made by a later version of the app is told from a broken one', () => {
    expect(problemsIn(fileWith('formatVersion', 2))).toEqual([
      { kind: 'newerFormat', formatVersion: 2, supported: 1 },
    ])
  })
})

describe('whatever the text', () => {
  it('parsing never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parsePack(text)))
    const nested = `{"format":"ayumi-pack","formatVersion":1,"x":${'['.repeat(400_000)}`
    expect(problemsIn(nested)).toMatchObject([{ kind: 'notJson' }])
    expect(problemsIn(nested + ']'.repeat(400_000) + '}')[0]?.kind).toBe('missing')
  })

  it('a pack with any one field replaced by anything is refused, or is a pack', () => {
    const replaced = fc
      .tuple(fc.constantFrom(...placesIn(sample25)), fc.jsonValue())
      .map(([path, value]) => fileWith(path, value))
    fc.assert(
      fc.property(replaced, (text) => {
        const parsed = parsePack(text)
        if (parsed.ok) expect(packSchema.safeParse(parsed.value).success).toBe(true)
        else expect(parsed.error.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  it('a pack with any required field taken out is refused', () => {
    const optional = /\.(reading|plain|detail|indicator)$|^notice$/
    const required = placesIn(sample25).filter((path) => !optional.test(path))
    for (const path of required) {
      expect(problemsIn(fileWith(path, undefined)), path).not.toEqual([])
    }
  })
})

/** The paths of all fields and entries in a value. */
function placesIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`.replace(/^\./, '')
    return [place, ...placesIn(inner, place)]
  })
}
