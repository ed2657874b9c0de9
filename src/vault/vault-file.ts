/**
 * The vault file: what a locked device keeps of its keys. The device key seals the keyring and is
 * itself kept only wrapped, once for each way in. Nothing in this file names a person; a mark
 * (staff/mark.ts) tells staff which passphrase is whose.
 */
import * as z from 'zod/mini'
import { kdfSchema } from './passphrase-key.ts'

const sealedText = z.string().check(z.regex(/^[\w-]+$/))

const passphraseWrapSchema = z.object({
  kind: z.literal('passphrase'),
  /** Staff profile id. */
  staff: z.string(),
  mark: z.string(),
  salt: sealedText,
  kdf: kdfSchema,
  /** How long the passphrase work took when it was set, for the progress bar. */
  expectedMs: z.number(),
  sealed: sealedText,
})

const passkeyWrapSchema = z.object({
  kind: z.literal('passkey'),
  staff: z.string(),
  mark: z.string(),
  /** AGE-PLUGIN-FIDO2PRF-1…: names the credential, opens nothing by itself. */
  credential: z.string(),
  sealed: sealedText,
})

const recoveryWrapSchema = z.object({
  kind: z.literal('recovery'),
  /** age1…, also what backups are sealed to. */
  recipient: z.string(),
  sealed: sealedText,
})

/** Only the fictional sample may stand open. */
const openWrapSchema = z.object({ kind: z.literal('open'), staff: z.string(), key: sealedText })

export const vaultFileSchema = z.object({
  format: z.literal(1),
  wraps: z.array(
    z.discriminatedUnion('kind', [
      passphraseWrapSchema,
      passkeyWrapSchema,
      recoveryWrapSchema,
      openWrapSchema,
    ]),
  ),
  /** The keyring, sealed under the device key. */
  keyring: sealedText,
})

export type VaultFile = z.infer<typeof vaultFileSchema>
export type Wrap = VaultFile['wraps'][number]
export type WrapOf<Kind extends Wrap['kind']> = Extract<Wrap, { kind: Kind }>

export const wrapsOf = <Kind extends Wrap['kind']>(file: VaultFile, kind: Kind): WrapOf<Kind>[] =>
  file.wraps.filter((wrap): wrap is WrapOf<Kind> => wrap.kind === kind)

/** With a wrap in place of the one it renews: a profile has one passphrase, a device one paper. */
export const withWrap = (file: VaultFile, wrap: Wrap): VaultFile => ({
  ...file,
  wraps: [
    ...file.wraps.filter((old) => old.kind !== wrap.kind || staffOf(old) !== staffOf(wrap)),
    wrap,
  ],
})

/** Without any way in that belongs to a profile. */
export const withoutStaff = (file: VaultFile, staff: string): VaultFile => ({
  ...file,
  wraps: file.wraps.filter((wrap) => staffOf(wrap) !== staff),
})

const staffOf = (wrap: Wrap): string | undefined =>
  wrap.kind === 'recovery' ? undefined : wrap.staff
