import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { packFileName, packFileText, readPackFile } from '#features/packs/pack-file.ts'
import { anyPack } from '#support/arbitrary-packs.ts'

const problemsOf = async (file: Blob) => {
  const read = await readPackFile(file)
  return read.ok ? [] : read.error
}

describe('a pack as a file', () => {
  it('comes back the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyPack, async (pack) => {
        const file = new Blob([packFileText(pack)])
        expect(await readPackFile(file)).toEqual({ ok: true, value: pack })
      }),
    )
  })

  it('is named by nothing but its id and version', () => {
    expect(packFileName({ ...gn25, version: 3, title: '山田さんのシート' })).toBe('gn-25-v3.json')
  })
})

describe('a file that is refused', () => {
  it('of 10 MB is not even read', async () => {
    const file = new Blob(['x'.repeat(10_000_000)])
    file.arrayBuffer = () => Promise.reject(new Error('was read'))
    expect(await problemsOf(file)).toEqual([
      { kind: 'tooLarge', bytes: 10_000_000, maxBytes: 1_000_000 },
    ])
  })

  it('names line and column when it is not JSON', async () => {
    const text = packFileText(gn25).replace('"version": 1,', '"version": 1')
    expect(await problemsOf(new Blob([text]))).toEqual([{ kind: 'notJson', line: 6, column: 3 }])
  })

  it('in Shift_JIS or a picture is not taken for text', async () => {
    const shiftJis = new Uint8Array([0x7b, 0x22, 0x83, 0x56, 0x81, 0x5b, 0x83, 0x67, 0x22, 0x7d])
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    for (const bytes of [shiftJis, png]) {
      expect(await problemsOf(new Blob([bytes]))).toEqual([{ kind: 'notUtf8' }])
    }
  })

  it('that the device cannot hand over says so', async () => {
    const file = new Blob(['{}'])
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'))
    expect(await problemsOf(file)).toEqual([{ kind: 'notReadable' }])
  })
})
