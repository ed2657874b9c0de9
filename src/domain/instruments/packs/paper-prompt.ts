import type { PackItem } from '#domain/instruments/pack.ts'

/** An item whose wording we may not or cannot reproduce: the person reads it on the paper sheet. */
export function paperPrompt(no: number, domain: string): PackItem {
  return {
    no,
    text: `設問${no}（用紙の設問${no}を見て答えてください）`,
    reading: `せつもん${no}（ようしのせつもん${no}をみてこたえてください）`,
    domain,
    reverse: false,
  }
}
