/**
 * What a passphrase must be. Length is what protects; the other rules only refuse what is guessed
 * first. No demands for digits or capitals (NIST SP 800-63B §3.1.1.2): phrases with spaces, in any
 * script, are welcome.
 */
import { foldForSearch } from '#domain/shared/kana.ts'

export const PASSPHRASE_MIN = 10
export const PASSPHRASE_MAX = 256

/** Why a passphrase is refused; all counted and compared after `normalizePassphrase`. */
export type BrokenPassphraseRule =
  /** Fewer than 10 characters as people see them: 👩‍👧 and が are one each. */
  | { readonly kind: 'tooShort'; readonly missing: number }
  /** More than 256 UTF-16 units. */
  | { readonly kind: 'tooLong'; readonly max: number }
  /** One character, or one short piece, again and again: ああああ…, abcabcabc…. */
  | { readonly kind: 'repetition' }
  /** A stretch of the digits, the alphabet, the keyboard or the 五十音, forwards or backwards. */
  | { readonly kind: 'run' }
  /** Nothing but the name of the app or 'password', with digits and signs around it. */
  | { readonly kind: 'commonWord' }
  /** Nothing but the organisation's name, with digits and signs around it. */
  | { readonly kind: 'organisationName' }

/** The one thing to say while it is being typed. */
export type PassphraseHint =
  | { readonly kind: 'start' }
  | { readonly kind: 'keepTyping'; readonly missing: number }
  | { readonly kind: 'shorten' }
  /** Long enough, but guessed early: add words. */
  | { readonly kind: 'lessObvious' }
  /** Accepted; another word would make it stronger. */
  | { readonly kind: 'enough' }
  | { readonly kind: 'strong' }

export interface PassphraseCheck {
  /** Empty when the passphrase may be used. */
  readonly broken: readonly BrokenPassphraseRule[]
  readonly hint: PassphraseHint
}

/**
 * What goes into the key derivation: NFKC, white space at the ends cut and elsewhere one space.
 * So the same words give the same key in full or half width, from any keyboard and any system.
 * Case and kana are kept. Changing this locks everybody out.
 */
export function normalizePassphrase(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ')
}

/** Checks a passphrase to be set; `organisationName` may be ''. */
export function checkPassphrase(text: string, organisationName: string): PassphraseCheck {
  const passphrase = normalizePassphrase(text)
  const length = [...characters.segment(passphrase)].length
  const missing = PASSPHRASE_MIN - length
  const broken: BrokenPassphraseRule[] = []
  if (missing > 0) broken.push({ kind: 'tooShort', missing })
  if (passphrase.length > PASSPHRASE_MAX) broken.push({ kind: 'tooLong', max: PASSPHRASE_MAX })
  if (isRepetition(passphrase)) broken.push({ kind: 'repetition' })
  if (isRun(passphrase)) broken.push({ kind: 'run' })
  if (saysOnly(passphrase, COMMON_WORDS)) broken.push({ kind: 'commonWord' })
  if (saysOnly(passphrase, [organisationName])) broken.push({ kind: 'organisationName' })
  return { broken, hint: hintFor(length, broken) }
}

const STRONG_LENGTH = 16
const LONGEST_PIECE = 5
const SHORTEST_STRETCH = 4

const COMMON_WORDS = [
  'あゆみ',
  '歩み',
  'ayumi',
  'gn25',
  'password',
  'passphrase',
  'パスワード',
  'パスフレーズ',
  '合言葉',
  '暗証番号',
  'admin',
  'letmein',
]

/** Each is also read backwards, and begins again at its end. */
const RUNS = [
  '0123456789',
  '1234567891011121314151617181920',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん',
  'いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひもせす',
].flatMap((run) => [run + run, backwards(run + run)])

const characters = new Intl.Segmenter('ja', { granularity: 'grapheme' })

function backwards(text: string): string {
  return Array.from(text).toReversed().join('')
}

function isRepetition(passphrase: string): boolean {
  const letters = Array.from(passphrase.toLowerCase().replaceAll(' ', ''))
  const repeats = (size: number) =>
    letters.length >= 2 * size && letters.every((letter, at) => letter === letters[at % size])
  return Array.from({ length: LONGEST_PIECE }, (_, at) => at + 1).some(repeats)
}

/** Whether it is one stretch of a run after another and nothing else: 1234567890, qwerty12345. */
function isRun(passphrase: string): boolean {
  let rest = foldForSearch(passphrase)
  if (rest === '') return false
  while (rest !== '') {
    const stretch = Math.max(...RUNS.map((run) => sharedStart(rest, run)))
    if (stretch < SHORTEST_STRETCH) return false
    rest = rest.slice(stretch)
  }
  return true
}

/** How many of the first letters of `text` stand somewhere in `run`. */
function sharedStart(text: string, run: string): number {
  let length = 0
  while (length < text.length && run.includes(text.slice(0, length + 1))) length += 1
  return length
}

/** Whether nothing is left beside these words but digits and signs: あゆみ2026!, pass-word. */
function saysOnly(passphrase: string, words: readonly string[]): boolean {
  const folded = foldForSearch(passphrase)
  const rest = words.map(foldForSearch).reduce((text, word) => text.replaceAll(word, ''), folded)
  return rest !== folded && /^[\p{N}\p{P}\p{S}]*$/u.test(rest)
}

function hintFor(length: number, broken: readonly BrokenPassphraseRule[]): PassphraseHint {
  const [first] = broken
  if (length === 0) return { kind: 'start' }
  if (first?.kind === 'tooShort') return { kind: 'keepTyping', missing: first.missing }
  if (first?.kind === 'tooLong') return { kind: 'shorten' }
  if (first) return { kind: 'lessObvious' }
  return { kind: length < STRONG_LENGTH ? 'enough' : 'strong' }
}
