/** Ids and instants of the sample year: made of what the records say, not of chance and a clock. */
import type { IsoDate } from '#domain/shared/dates.ts'
import { ID_RANDOM_BYTES, uuidv7 } from '#domain/shared/ids.ts'
import { createDice } from './dice.ts'

/** The id of the record that `name` ('round P-0007 3') stands for, made at `instant`. */
export function sampleId(name: string, instant: string): string {
  return uuidv7(Date.parse(instant), createDice(name).bytes(ID_RANDOM_BYTES))
}

/**
 * An instant (UTC) by the clock in Japan, UTC+9 all year. From 9:00 on it is the same day in both,
 * which is when offices are open.
 */
export function timeInJapan(day: IsoDate, hour: number, minute: number): string {
  return `${day}T${twoDigits(hour - 9)}:${twoDigits(minute)}:00.000Z`
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
