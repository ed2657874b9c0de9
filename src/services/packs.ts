/** Instrument packs in the store: which exact wording a sheet was answered with stays findable. */
import { packCanonicalForm, type Pack, type PackRef } from '#domain/instruments/pack.ts'
import { uuidFromDigest } from '#domain/shared/ids.ts'
import type { Change } from '#domain/record-types.ts'
import { fromBase64Url, sha256, toBase64Url, utf8 } from '#vault/bytes.ts'
import type { Session } from './session.ts'

export async function packRefOf(pack: Pack): Promise<PackRef> {
  const { id, version } = pack
  return { id, version, hash: toBase64Url(await sha256(utf8(packCanonicalForm(pack)))) }
}

/** The id of the record that holds the pack a sheet names. */
export const packRecordId = ({ hash }: PackRef): string => uuidFromDigest(fromBase64Url(hash))

export async function packChange(pack: Pack): Promise<Change> {
  const ref = await packRefOf(pack)
  const fields = { pack, hash: ref.hash, archived: null }
  return { type: 'pack', id: packRecordId(ref), fields }
}

/** The packs that every device has from the start; their text loads only when it is needed. */
export async function bundledPackChanges(): Promise<Change[]> {
  const { bundledPacks } = await import('#domain/instruments/packs/bundled-packs.ts')
  return Promise.all(bundledPacks.map(packChange))
}

/** After an update of the app: keeps bundled packs that this device does not have yet. */
export async function keepNewBundledPacks({ records, door }: Session): Promise<void> {
  for (const change of await bundledPackChanges()) {
    // One by one: a pack that is there but does not open must not stop the others.
    if (!(await records.find('pack', change.id))) await door.write([change])
  }
}
