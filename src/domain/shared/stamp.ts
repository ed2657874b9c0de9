/**
 * Stamps say which of two writes came later, on whichever devices they were made.
 *
 * A stamp is a hybrid logical clock reading (Kulkarni et al. 2014): wall-clock milliseconds, a
 * counter for writes within one millisecond or under a clock that was set back, and the device.
 * As text it has a fixed width, so plain string order is the order of the stamps:
 *
 *     00m3k9x2a 00f h7d2k9q0zp
 *     ms (36)   ctr device            written without the spaces
 */
import * as z from 'zod/mini'

declare const stampBrand: unique symbol
export type Stamp = string & { readonly [stampBrand]: true }

const MS_DIGITS = 9
const COUNTER_DIGITS = 3
const MAX_COUNTER = 36 ** COUNTER_DIGITS - 1

/** Length of a device id in characters of [0-9a-z]. */
export const DEVICE_ID_LENGTH = 10

const stampPattern = /^[0-9a-z]{22}$/

export const stampSchema = z.custom<Stamp>(
  (value) => typeof value === 'string' && stampPattern.test(value),
)

/**
 * The next stamp of a device. `last` is the highest stamp the device has issued or met; the
 * result is higher than it, however wrong or set back the device's clock is.
 */
export function nextStamp(last: Stamp | undefined, nowMs: number, device: string): Stamp {
  if (last === undefined || nowMs > stampMs(last)) return toStamp(nowMs, 0, device)
  const counter = counterOf(last) + 1
  return counter > MAX_COUNTER
    ? toStamp(stampMs(last) + 1, 0, device)
    : toStamp(stampMs(last), counter, device)
}

/** The later of two stamps; either may be missing. */
export function laterStamp(a: Stamp | undefined, b: Stamp | undefined): Stamp | undefined {
  if (a === undefined) return b
  if (b === undefined) return a
  return a < b ? b : a
}

export const stampMs = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, MS_DIGITS), 36)

export const stampDevice = (stamp: Stamp): string => stamp.slice(MS_DIGITS + COUNTER_DIGITS)

/** A device id made of random bytes (at least `DEVICE_ID_LENGTH` of them). */
export function toDeviceId(random: Uint8Array): string {
  return Array.from(random.subarray(0, DEVICE_ID_LENGTH), (byte) => (byte % 36).toString(36)).join(
    '',
  )
}

const counterOf = (stamp: Stamp): number =>
  Number.parseInt(stamp.slice(MS_DIGITS, MS_DIGITS + COUNTER_DIGITS), 36)

function toStamp(ms: number, counter: number, device: string): Stamp {
  const text =
    Math.max(0, Math.floor(ms)).toString(36).padStart(MS_DIGITS, '0') +
    counter.toString(36).padStart(COUNTER_DIGITS, '0') +
    device
  if (!stampPattern.test(text)) throw new RangeError('not a stamp: clock or device id out of range')
  return text as Stamp
}
