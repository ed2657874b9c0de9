import { createKeyring, type Keyring } from '#vault/keyring.ts'
import { createAgeIdentity } from '#vault/age.ts'
import { deriveKey } from '#vault/argon2.ts'
import type { PassphraseWork } from '#vault/vault.ts'

export const HOME = '0198c000-0000-7000-8000-000000000001'
export const DEVICE = 'devicetest'

/** Real Argon2id, but as little of it as the algorithm allows: tests open many doors. */
export const quickWork: PassphraseWork = {
  derive: deriveKey,
  parameters: { name: 'argon2id', memoryKiB: 8, passes: 1 },
  expectedMs: 1,
}

export const testKeyring = (): Promise<Keyring> => createKeyring(DEVICE, HOME, createAgeIdentity)
