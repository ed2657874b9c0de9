/**
 * The keyring: what a device holds to open the scopes it may see. It rests sealed under the
 * device key and exists in memory only while the app is unlocked.
 */
import * as z from 'zod/mini'
import type { AgeIdentity } from './age.ts'
import { fromBase64Url, randomBytes, toBase64Url } from './bytes.ts'
import { importSealingKey, KEY_BYTES } from './seal.ts'

/** The scope that every member of the organisation reads: office register, instrument packs. */
export const NETWORK_SCOPE = 'network'

const ageIdentitySchema: z.ZodMiniType<AgeIdentity> = z.object({
  identity: z.string(),
  recipient: z.string(),
})

const scopeKeysSchema = z.object({
  /** The key epoch that new records are sealed under. */
  epoch: z.number(),
  /** Data key per key epoch, 256 bit, base64url. */
  keys: z.record(z.string(), z.string()),
  /** Opens what was sealed *to* the scope. */
  identity: ageIdentitySchema,
})

export const keyringSchema = z.object({
  format: z.literal(1),
  /** Names the device in stamps. */
  device: z.string(),
  deviceIdentity: ageIdentitySchema,
  /** The scope new people and their records belong to. */
  home: z.string(),
  scopes: z.record(z.string(), scopeKeysSchema),
})

export type Keyring = z.infer<typeof keyringSchema>

/**
 * A new device's keyring with fresh keys for the network scope and its home scope.
 * `createIdentity` comes from age.ts, which is loaded only where it is needed.
 */
export async function createKeyring(
  device: string,
  home: string,
  createIdentity: () => Promise<AgeIdentity>,
): Promise<Keyring> {
  const createScopeKeys = async () => ({
    epoch: 1,
    keys: { '1': toBase64Url(randomBytes(KEY_BYTES)) },
    identity: await createIdentity(),
  })
  return {
    format: 1,
    device,
    deviceIdentity: await createIdentity(),
    home,
    scopes: { [NETWORK_SCOPE]: await createScopeKeys(), [home]: await createScopeKeys() },
  }
}

/** The keys of a keyring as WebCrypto keys that scripts cannot read back, by `scope/epoch`. */
export async function importScopeKeys(keyring: Keyring): Promise<Map<string, CryptoKey>> {
  const keys = new Map<string, CryptoKey>()
  for (const [scope, { keys: keyByEpoch }] of Object.entries(keyring.scopes)) {
    for (const [epoch, key] of Object.entries(keyByEpoch)) {
      keys.set(`${scope}/${epoch}`, await importSealingKey(fromBase64Url(key)))
    }
  }
  return keys
}
