import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paddedLength } from '#domain/shared/padding.ts'
import { fromBase64Url, randomBytes, toBase64Url, utf8 } from '#vault/bytes.ts'
import { importSealingKey, open, seal } from '#vault/seal.ts'

const anyBytes = fc.uint8Array({ maxLength: 2_000 }).map((bytes) => new Uint8Array(bytes))

describe('sealing', () => {
  it('gives back what went in, and only for the same key and place', async () => {
    const [key, otherKey] = await Promise.all([randomKey(), randomKey()])
    await fc.assert(
      fc.asyncProperty(anyBytes, async (plain) => {
        const sealed = await seal(key, plain, 'here')
        expect(await open(key, sealed, 'here')).toEqual(plain)
        expect(await open(key, sealed, 'elsewhere')).toBeNull()
        expect(await open(otherKey, sealed, 'here')).toBeNull()
      }),
      { numRuns: 50 },
    )
  })

  it('notices any single altered or missing byte', async () => {
    const key = await randomKey()
    const sealed = await seal(key, utf8('{"name":"山田"}'), 'here')
    for (const index of sealed.keys()) {
      const altered = new Uint8Array(sealed)
      altered[index] = (altered[index] ?? 0) ^ 1
      expect(await open(key, altered, 'here')).toBeNull()
      expect(await open(key, sealed.slice(0, index), 'here')).toBeNull()
    }
  })

  it('never seals the same text to the same bytes', async () => {
    const key = await randomKey()
    const [a, b] = [await seal(key, utf8('同じ'), 'x'), await seal(key, utf8('同じ'), 'x')]
    expect(toBase64Url(a)).not.toBe(toBase64Url(b))
  })
})

describe('base64url', () => {
  it('carries any bytes there and back', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const text = toBase64Url(bytes)
        expect(text).toMatch(/^[\w-]*$/)
        expect(fromBase64Url(text)).toEqual(bytes)
      }),
    )
  })
})

describe('padding', () => {
  it('never cuts, costs little, and gives a sheet the same size with 5 answers as with 10', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (length) => {
        const padded = paddedLength(length)
        expect(padded).toBeGreaterThanOrEqual(length)
        expect(padded).toBeLessThanOrEqual(Math.max(length + 256, length * 1.13))
        expect(paddedLength(padded)).toBe(padded)
      }),
    )
    expect(paddedLength(1_050)).toBe(paddedLength(1_100))
  })
})

const randomKey = () => importSealingKey(randomBytes(32))
