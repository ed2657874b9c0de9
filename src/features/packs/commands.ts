/** What people decide about a pack that is here, as changes to its record. */
import type { IsoDate } from '#domain/shared/dates.ts'
import type { PackRecord } from './pack-families.ts'

const changeOf = ({ id }: PackRecord, archived: PackRecord['fields']['archived']) =>
  [{ type: 'pack', id, fields: { archived } }] as const

/** New rounds no longer offer this version; sheets that name it still show with it. */
export const archivePack = (record: PackRecord, on: IsoDate) => changeOf(record, { on, reason: '' })

export const unarchivePack = (record: PackRecord) => changeOf(record, null)
