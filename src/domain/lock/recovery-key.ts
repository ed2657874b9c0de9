/**
 * The recovery key as it stands on paper: an age identity, so that the paper opens a backup even
 * with the independent `age` command, written in numbered groups that a person can copy by hand.
 */

const PREFIX = 'AGE-SECRET-KEY-1'
const GROUP_LENGTH = 6
/** The characters of Bech32 (BIP 173): no 1, B, I or O to mistake. */
const BODY = /^[02-9AC-HJ-NP-Z]{58}$/

/** The groups after the prefix: nine of six characters and one of four. */
export function recoveryKeyGroups(identity: string): readonly string[] {
  const body = identity.slice(PREFIX.length)
  return body.match(new RegExp(`.{1,${GROUP_LENGTH}}`, 'g')) ?? []
}

/**
 * What a person typed or scanned, as an age identity. Case, width, spaces, hyphens and the prefix
 * do not matter. `null` when it cannot be one; its checksum is checked where it is used.
 */
export function parseRecoveryKey(typed: string): string | null {
  const compact = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
  const body = compact.replace(/^AGESECRETKEY1/, '')
  return BODY.test(body) ? PREFIX + body : null
}

/** Whether what was typed is the given group of the key (case and width do not matter). */
export function isRecoveryKeyGroup(identity: string, index: number, typed: string): boolean {
  const group = recoveryKeyGroups(identity)[index]
  return group !== undefined && typed.normalize('NFKC').trim().toUpperCase() === group
}

/** The last group is shorter than the others, so it is never asked for. */
const FULL_GROUPS = 9

/** Two different groups of the paper, by index and in order, to be typed back. Takes two random bytes. */
export function groupsToCheck([first = 0, step = 0]: Uint8Array): readonly [number, number] {
  const a = first % FULL_GROUPS
  const b = (a + 1 + (step % (FULL_GROUPS - 1))) % FULL_GROUPS
  return a < b ? [a, b] : [b, a]
}
