import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locateJsonError } from '#domain/instruments/json-position.ts'

const isJson = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('finding where JSON goes wrong', () => {
  it.each([
    ['{\n  "a": 1,\n  "b": oops\n}', 3, 8],
    ['{"a": 1,}', 1, 9],
    ['{"a" 1}', 1, 6],
    ['[1, 2', 1, 6],
    ['[1 2]', 1, 4],
    ['{"a": [1}', 1, 9],
    ['{"a": 1} x', 1, 10],
    ['{a: 1}', 1, 2],
    ['"tab\there"', 1, 1],
    ['"\\x"', 1, 1],
    ['01', 1, 2],
    ['', 1, 1],
    ['\r\n\r\n]', 3, 1],
    ["{'a': 1}", 1, 2],
  ])('%j breaks at line %i, column %i', (text, line, column) => {
    expect(locateJsonError(text)).toEqual({ line, column })
  })

  it('finds nothing in JSON, however it is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, indent) => {
        expect(locateJsonError(JSON.stringify(value, null, indent))).toBeNull()
      }),
    )
  })

  it('finds something exactly when JSON.parse refuses', () => {
    const damagedJson = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '0', '\\', ':', 'e', '-'))
      .map(([json, seed, graft]) => {
        const at = seed % json.length
        return json.slice(0, at) + graft + json.slice(at + 1)
      })
    const jsonLike = fc.string({
      unit: fc.constantFrom(...Array.from('{}[],:"\\ \n0-1.e+utrfalsn')),
    })
    fc.assert(
      fc.property(fc.oneof(damagedJson, jsonLike), (text) => {
        expect(locateJsonError(text) === null).toBe(isJson(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('takes a megabyte of brackets or escapes in its stride', () => {
    expect(locateJsonError('['.repeat(1_000_000))).toEqual({ line: 1, column: 1_000_001 })
    expect(locateJsonError(`"${'\\n'.repeat(500_000)}`)).toEqual({ line: 1, column: 1 })
  })
})
