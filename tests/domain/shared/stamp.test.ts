import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextStamp, stampDevice, stampMs, stampSchema, type Stamp } from '#domain/shared/stamp.ts'

const device = 'abcdefghij'
const anyTime = fc.integer({ min: 0, max: 4_000_000_000_000 })

describe('the stamps of one device', () => {
  it('only ever grow, whatever its clock does', () => {
    fc.assert(
      fc.property(fc.array(anyTime, { minLength: 2 }), (readings) => {
        let last: Stamp | undefined
        for (const reading of readings) {
          const next = nextStamp(last, reading, device)
          if (last) expect(next > last).toBe(true)
          expect(stampMs(next)).toBeGreaterThanOrEqual(reading)
          last = next
        }
      }),
    )
  })

  it('grow through more writes in one millisecond than the counter holds', () => {
    let last = nextStamp(undefined, 5, device)
    for (let write = 0; write < 50_000; write += 1) {
      const next = nextStamp(last, 5, device)
      if (next <= last) throw new Error(`not later: ${next}`)
      last = next
    }
    expect(stampMs(last)).toBe(6)
  })

  it('say when and by which device', () => {
    fc.assert(
      fc.property(anyTime, (ms) => {
        const stamp = nextStamp(undefined, ms, device)
        expect(stampMs(stamp)).toBe(ms)
        expect(stampDevice(stamp)).toBe(device)
        expect(stampSchema.safeParse(stamp).success).toBe(true)
      }),
    )
  })

  it('refuse a device id of another length', () => {
    expect(() => nextStamp(undefined, 1, 'short')).toThrow(RangeError)
  })
})
