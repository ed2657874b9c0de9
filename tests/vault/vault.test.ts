import { describe, expect, it } from 'vitest'
import { deriveKey } from '#vault/argon2.ts'
import {
  isRecoveryKeyGroup,
  parseRecoveryKey,
  recoveryKeyGroups,
} from '#domain/lock/recovery-key.ts'
import { calibrateKdf, WEAKEST_KDF } from '#vault/passphrase-key.ts'
import { vaultFileSchema, withoutStaff, withWrap, wrapsOf } from '#vault/vault-file.ts'
import {
  createVault,
  unlockOpenDoor,
  unlockWithPassphrase,
  unlockWithRecoveryKey,
  wrapForNewRecoveryKey,
  wrapForPassphrase,
  wrapForSample,
} from '#vault/vault.ts'
import { DEVICE, HOME, quickWork } from '#support/keys.ts'

const sato = { staff: 'staff-sato', mark: 'sakura' }
const suzuki = { staff: 'staff-suzuki', mark: 'momiji' }

async function deviceOfSato() {
  const { file, vault } = await createVault(DEVICE, HOME)
  const passphrase = await wrapForPassphrase(vault, sato, '毎朝 川を 見て歩く', quickWork)
  const recovery = await wrapForNewRecoveryKey(vault)
  return {
    vault,
    identity: recovery.identity,
    file: [passphrase, recovery.wrap].reduce(withWrap, file),
  }
}

describe('a device with one profile', () => {
  it('opens with the passphrase and with the paper, to the same keyring', async () => {
    const { file, vault, identity } = await deviceOfSato()
    const [wrap] = wrapsOf(file, 'passphrase')
    if (!wrap) throw new Error('no wrap')
    const byPassphrase = await unlockWithPassphrase(file, wrap, '毎朝 川を 見て歩く', deriveKey)
    const byPaper = await unlockWithRecoveryKey(file, identity)
    expect(byPassphrase).toEqual({ ok: true, value: vault })
    expect(byPaper).toEqual({ ok: true, value: vault })
  })

  it('stays shut for a wrong passphrase and for another paper', async () => {
    const { file } = await deviceOfSato()
    const other = await deviceOfSato()
    const [wrap] = wrapsOf(file, 'passphrase')
    if (!wrap) throw new Error('no wrap')
    const wrong = { ok: false, error: { kind: 'wrongSecret' } }
    expect(await unlockWithPassphrase(file, wrap, '毎朝 川を 見て走る', deriveKey)).toEqual(wrong)
    expect(await unlockWithRecoveryKey(file, other.identity)).toEqual(wrong)
  })

  it('tells a mistyped paper from a wrong one', async () => {
    const { file, identity } = await deviceOfSato()
    const last = identity.endsWith('Q') ? 'P' : 'Q'
    for (const typed of [identity.slice(0, -1) + last, identity.slice(0, -1), '', 'てがみ']) {
      expect(await unlockWithRecoveryKey(file, typed)).toEqual({
        ok: false,
        error: { kind: 'notARecoveryKey' },
      })
    }
  })

  it('says so when the secret is right but the keyring is damaged', async () => {
    const { file, identity } = await deviceOfSato()
    const damaged = { ...file, keyring: file.keyring.slice(0, -4) }
    const result = await unlockWithRecoveryKey(damaged, identity)
    expect(result).toEqual({ ok: false, error: { kind: 'damaged' } })
  })

  it('keeps nothing readable: no passphrase, no key, no name', async () => {
    const { file, vault, identity } = await deviceOfSato()
    const text = JSON.stringify(file)
    const scopeKey = vault.keyring.scopes[HOME]?.keys['1'] ?? 'missing'
    for (const secret of ['毎朝', identity, scopeKey, vault.keyring.deviceIdentity.identity]) {
      expect(text).not.toContain(secret)
    }
    expect(vaultFileSchema.safeParse(JSON.parse(text)).data).toEqual(file)
  })
})

describe('a device with several profiles', () => {
  it('lets each in by their own passphrase, renews it, and takes it away', async () => {
    const { file, vault } = await deviceOfSato()
    const second = await wrapForPassphrase(vault, suzuki, 'やまびこ が 三回 返る', quickWork)
    const both = withWrap(file, second)
    expect(wrapsOf(both, 'passphrase')).toHaveLength(2)

    const renewed = await wrapForPassphrase(vault, suzuki, 'もっと 長い 合言葉', quickWork)
    const after = withWrap(both, renewed)
    expect(wrapsOf(after, 'passphrase')).toHaveLength(2)
    const old = await unlockWithPassphrase(after, renewed, 'やまびこ が 三回 返る', deriveKey)
    expect(old.ok).toBe(false)

    const without = withoutStaff(after, suzuki.staff)
    expect(wrapsOf(without, 'passphrase').map(({ staff }) => staff)).toEqual([sato.staff])
    expect(wrapsOf(without, 'recovery')).toHaveLength(1)
  })

  it('closes the old paper when a new one is made', async () => {
    const { file, vault, identity } = await deviceOfSato()
    const { wrap, identity: newIdentity } = await wrapForNewRecoveryKey(vault)
    const after = withWrap(file, wrap)
    expect((await unlockWithRecoveryKey(after, identity)).ok).toBe(false)
    expect((await unlockWithRecoveryKey(after, newIdentity)).ok).toBe(true)
  })
})

describe('the sample', () => {
  it('stands open', async () => {
    const { file, vault } = await createVault(DEVICE, HOME)
    const opened = await unlockOpenDoor(file, wrapForSample(vault, 'sample-staff'))
    expect(opened).toEqual({ ok: true, value: vault })
  })
})

describe('the recovery key on paper', () => {
  it('reads back however it is typed', async () => {
    const { identity } = await deviceOfSato()
    const groups = recoveryKeyGroups(identity)
    expect(groups).toHaveLength(10)
    expect(groups.join('')).toBe(identity.slice('AGE-SECRET-KEY-1'.length))
    const fullWidth = groups
      .join('')
      .replaceAll(/[A-Z0-9]/g, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0))
    for (const typed of [groups.join(' '), groups.join('-').toLowerCase(), identity, fullWidth]) {
      expect(parseRecoveryKey(typed)).toBe(identity)
    }
  })

  it('is checked by two of its groups', async () => {
    const { identity } = await deviceOfSato()
    const third = recoveryKeyGroups(identity)[2] ?? ''
    expect(isRecoveryKeyGroup(identity, 2, ` ${third.toLowerCase()} `)).toBe(true)
    expect(isRecoveryKeyGroup(identity, 3, third)).toBe(false)
    expect(isRecoveryKeyGroup(identity, 99, '')).toBe(false)
  })
})

describe('how hard the passphrase work is', () => {
  const after = (ms: number) => {
    let time = 0
    return () => (time += ms)
  }

  it('is strongest on an ordinary device and never below the minimum on a slow one', async () => {
    const instant = async () => new Uint8Array(32)
    const strong = await calibrateKdf(instant, after(60))
    expect(strong.parameters).toMatchObject({ memoryKiB: 65_536, passes: 3 })
    const middling = await calibrateKdf(instant, after(900))
    expect(middling.parameters).toMatchObject({ memoryKiB: 32_768, passes: 3 })
    const slow = await calibrateKdf(instant, after(5_000))
    expect(slow.parameters).toEqual(WEAKEST_KDF)
    expect(slow.expectedMs).toBe(5_000)
  })
})
