/**
 * Japanese text as people search and sort it. Folding is for comparing only: it is never shown,
 * stored or exported.
 */

/**
 * Two texts that a person takes for the same name fold to the same string. Folded away:
 * - width and compatibility forms: ﾔﾏﾀﾞ, ヤマダ, ㍿, Ｙａｍａｄａ (NFKC, also か゛ → が)
 * - case: Yamada, YAMADA
 * - katakana and hiragana: ヤマダ, やまだ
 * - small and large kana: シヨウコ for ショウコ, as older registers print it
 * - what only separates: spaces, ・, hyphens and apostrophes (P0058 finds P-0058)
 * - the long vowel mark ー, which is often left out and typed as one of many dashes
 * - variants of a character that names keep and keyboards do not offer: 髙橋, 山﨑, 渡邊, 辻󠄀
 * Vowels stay as written: おおの and おうの are two names. Idempotent.
 */
export function foldForSearch(text: string): string {
  return foldKana(composeKana(text).replace(FOLDED_AWAY, '').toLowerCase())
    .replace(SMALL_KANA, (small) => largeBySmallKana.get(small) ?? small)
    .replace(VARIANT_KANJI, (variant) => usualByVariant.get(variant) ?? variant)
    .normalize('NFC')
}

/** One character per sound and one width: か゛ → が, ｶﾞ → ガ, Ａ → A. */
export function composeKana(text: string): string {
  return text.replaceAll('゛', '\u3099').replaceAll('゜', '\u309A').normalize('NFKC')
}

/** Katakana as hiragana, character by character. */
export function foldKana(text: string): string {
  return text.replace(KATAKANA, toHiragana)
}

/** 五十音 order by the rules of `Intl.Collator('ja')`: hiragana, katakana and widths side by side. */
export function compareKana(a: string, b: string): number {
  return japaneseOrder.compare(a, b)
}

/** Only hiragana or katakana, in any width, with spaces, ー and ・ between them. */
export function isKana(text: string): boolean {
  return /^[ぁ-ゖゝゞァ-ヺヽヾー・\s\u3099\u309A]+$/u.test(text.normalize('NFKC'))
}

const japaneseOrder = new Intl.Collator('ja')

/** Spaces, separators, dashes of every kind, invisible characters and variation selectors. */
const FOLDED_AWAY = /[\s\p{Z}\p{Pd}\p{Cf}\p{Variation_Selector}\u2212~〜・ー'’]/gu

const KATAKANA = /[ァ-ヶヽヾ]/gu
const HIRAGANA_OFFSET = 0x60
const toHiragana = (katakana: string) =>
  String.fromCharCode(katakana.charCodeAt(0) - HIRAGANA_OFFSET)

const largeBySmallKana = byVariant('あぁ いぃ うぅ えぇ おぉ かゕ けゖ つっ やゃ ゆゅ よょ わゎ')
const SMALL_KANA = anyOf(largeBySmallKana)

/** The usual character first, then those that stand for it in names. */
const usualByVariant = byVariant(
  '高髙 崎﨑嵜碕 浜濱濵 辺邊邉 斎斉齋齊 沢澤 桜櫻 広廣 国國圀 真眞 徳德 瀬瀨 島嶋嶌 吉𠮷 恵惠 黒黑 清淸 緒緖 栄榮 竜龍 ' +
    '弥彌 寿壽 曽曾 条條 円圓 実實 与與 万萬 槙槇 柳栁 桑桒 関關 静靜 富冨 峰峯 館舘 児兒 藤籐',
)
const VARIANT_KANJI = anyOf(usualByVariant)

function byVariant(groups: string): ReadonlyMap<string, string> {
  return new Map(
    groups.split(' ').flatMap((group) => {
      const [usual = '', ...variants] = group
      return variants.map((variant): [string, string] => [variant, usual])
    }),
  )
}

function anyOf(characters: ReadonlyMap<string, string>): RegExp {
  return new RegExp(`[${[...characters.keys()].join('')}]`, 'gu')
}
