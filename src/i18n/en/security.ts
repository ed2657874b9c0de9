import type { security as source } from '#i18n/ja/security.ts'

export const security: Readonly<Record<keyof typeof source, string>> = {
  'security.title': 'Security',
  'security.lead': 'Who can open this device, and how.',
  'security.profilesTitle': 'Profiles',
  'security.profilesText':
    'Each staff member has a passphrase, and every record carries its author. The lock screen shows marks instead of names.',
  'security.you': 'You',
  'security.mark': 'Mark: {mark}',
  'security.addProfile': 'Add a profile',
  'security.addProfileText':
    'Hand the device to the person you add, so that they choose their own passphrase.',
  'security.name': 'Name',
  'security.kana': 'Reading (kana)',
  'security.nameMissing': 'Please enter a name.',
  'security.notKana': 'Please use hiragana or katakana.',
  'security.tooLong': 'Too long: at most {max} characters.',
  'security.profileAdded': 'Added the profile {mark}',
  'security.remove': 'Remove',
  'security.removeTitle': 'Remove {name} from this device?',
  'security.removeText':
    'Their passphrase and passkey no longer open this device. What they wrote stays, with their name.',
  'security.removed': 'Removed {name}',
  'security.passphraseTitle': 'Your passphrase',
  'security.changePassphrase': 'Change the passphrase',
  'security.passphraseChanged': 'Passphrase changed',
  'security.passkeyTitle': 'Passkey',
  'security.passkeyText':
    'Unlock with a fingerprint, face or the device PIN. The passphrase keeps working. You are asked twice.',
  'security.passkeyNone': 'This browser has no passkeys. Use the passphrase.',
  'security.addPasskey': 'Add a passkey',
  'security.renewPasskey': 'Replace the passkey',
  'security.passkeyAdded': 'Passkey added',
  'security.passkeyHas': 'A passkey is set up on this device.',
  'security.passkeyFailed':
    'No passkey was added: it was cancelled, or the device lacks the needed feature (PRF).',
  'security.passkeyName': 'Ayumi ({mark})',
  'security.recoveryTitle': 'Recovery sheet',
  'security.recoveryText':
    'It opens the device when a passphrase is forgotten. Make a new one if it is lost or somebody saw it.',
  'security.recoveryLimits':
    'The old sheet no longer opens this device. Somebody who holds both an old copy of the device and the old sheet may still open it.',
  'security.renewRecovery': 'Make a new recovery sheet',
  'security.recoveryNotYet': 'Until the check is done, the present sheet stays valid.',
  'security.recoveryDone': 'Switch to this sheet',
  'security.recoveryRenewed': 'The new recovery sheet is in force. Destroy the old one.',
  'security.autoLockTitle': 'Auto-lock',
  'security.autoLockLegend': 'Lock after this long without a touch',
  'security.minutes': '{minutes} min',
  'security.unreadableTitle': 'Records that cannot be opened',
  'security.unreadableText':
    'They are damaged, or this device has no key for them. They are kept as they are and do not affect the others.',
  'security.unreadableId': 'Id',
  'security.unreadableKind': 'Kind',
  'security.unreadableWhy': 'Reason',
  'security.why.noKey': 'This device has no key. Ask for access from another device.',
  'security.why.altered': 'The content was altered or cut. It can be restored from a backup.',
  'security.why.unparsable': 'This version of Ayumi cannot read it. Update the app.',
  'security.sample': 'The sample needs no passphrase and no recovery sheet.',
}
