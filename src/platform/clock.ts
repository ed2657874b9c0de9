/** The clock and the dice: services look at them here, the domain takes them as arguments. */
import { isoDateInTimeZone, type IsoDate } from '#domain/shared/dates.ts'
import { ID_RANDOM_BYTES, uuidv7 } from '#domain/shared/ids.ts'

export const now = (): number => Date.now()

/** The calendar day of a moment (ms) where the device is. */
export const dayOf = (moment: number): IsoDate =>
  isoDateInTimeZone(moment, Intl.DateTimeFormat().resolvedOptions().timeZone)

export const today = (): IsoDate => dayOf(now())

export const randomBytes = (length: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(length))

export const newId = (): string => uuidv7(Date.now(), randomBytes(ID_RANDOM_BYTES))
