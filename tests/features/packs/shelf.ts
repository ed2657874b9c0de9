/** Pack records as they lie on a device. */
import type { Pack } from '#domain/instruments/pack.ts'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { expectIsoDate } from '#domain/shared/dates.ts'
import type { PackRecord } from '#features/packs/pack-families.ts'
import { packRecordId, packRefOf } from '#services/packs.ts'

export const putAway = { on: expectIsoDate('2026-11-22'), reason: '' }

export async function record(
  pack: Pack,
  archived: PackRecord['fields']['archived'] = null,
): Promise<PackRecord> {
  const ref = await packRefOf(pack)
  return {
    id: packRecordId(ref),
    type: 'pack',
    scope: 'network',
    schema: 1,
    fields: { pack, hash: ref.hash, archived },
    stamps: {},
    seen: {},
    author: { staff: '', stamp: '' as PackRecord['author']['stamp'] },
  }
}

/** GN-25 as an office would have typed it. */
export const typed = (version: number, text = '自分で決めて行動する'): Pack => ({
  ...gn25,
  version,
  items: gn25.items.map((item) => (item.no === 8 ? { ...item, text } : item)),
})
