/**
 * A record is sealed the moment it is written; the same sealed bytes are what IndexedDB holds,
 * what travels and what a server keeps.
 */
import { parseRecord } from '#domain/record-types.ts'
import { canonicalJson } from '#domain/shared/canonical-json.ts'
import { paddedLength } from '#domain/shared/padding.ts'
import type { StoredRecord } from '#domain/shared/record.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { fromUtf8, sha256, toBase64Url, utf8, type Bytes } from './bytes.ts'
import { importScopeKeys, type Keyring } from './keyring.ts'
import { open, seal } from './seal.ts'

/** What stands in clear beside the sealed bytes. */
export interface SealedRecord {
  readonly id: string
  readonly scope: string
  /** base64url SHA-256 of `sealed`: content-addressed, so every copy is checkable. */
  readonly rev: string
  readonly epoch: number
  readonly sealed: Bytes
}

export type OpenProblem =
  /** This device has no key for the scope and epoch: another device must grant it. */
  | 'noKey'
  /** The bytes were altered, cut or moved from another record. */
  | 'altered'
  /** It opened, but is not a record this version can read. */
  | 'unparsable'

export interface RecordSealer {
  seal(record: StoredRecord): Promise<SealedRecord>
  open(sealed: SealedRecord): Promise<Result<StoredRecord, OpenProblem>>
}

export async function createRecordSealer(keyring: Keyring): Promise<RecordSealer> {
  const keys = await importScopeKeys(keyring)
  return {
    seal: async (record) => {
      const { id, scope } = record
      const epoch = keyring.scopes[scope]?.epoch ?? 0
      const key = keys.get(`${scope}/${epoch}`)
      if (!key) throw new Error(`no key for scope ${scope}: records are written to own scopes only`)
      const sealed = await seal(key, padded(canonicalJson(record)), placeOf({ id, scope, epoch }))
      return { id, scope, epoch, sealed, rev: toBase64Url(await sha256(sealed)) }
    },
    open: async (row) => {
      const key = keys.get(`${row.scope}/${row.epoch}`)
      if (!key) return err('noKey')
      const plain = await open(key, row.sealed, placeOf(row))
      if (!plain) return err('altered')
      const record = parseRecord(fromUtf8(plain))
      return record && record.id === row.id && record.scope === row.scope
        ? ok(record)
        : err('unparsable')
    },
  }
}

const placeOf = ({ scope, id, epoch }: Pick<SealedRecord, 'scope' | 'id' | 'epoch'>): string =>
  `${scope}/${id}/${epoch}`

/** JSON readers skip trailing spaces, so padding needs no format of its own. */
function padded(text: string): Bytes {
  const bytes = utf8(text)
  const room = new Uint8Array(paddedLength(bytes.length)).fill(0x20)
  room.set(bytes)
  return room
}
