import { FOUR_LEVEL_SCALE } from '#domain/instruments/four-level-scale.ts'
import type { Pack, PackItem } from '#domain/instruments/pack.ts'
import { paperPrompt } from './paper-prompt.ts'

/**
 * TS-59 as far as we know it: 59 items in three domains (1–20, 21–40, 41–59). Wording, scale and
 * reversed items are not published; the four answers are those of its sister sheet GN-25.
 */
export const ts59: Pack = {
  format: 'ayumi-pack',
  formatVersion: 1,
  id: 'ts-59',
  version: 1,
  title: 'TS-59 セルフチェックシート（構成のみ）',
  rights:
    '権利者：一般社団法人京都自立就労サポートセンター（KPSビジュアライズツール TS-59）。' +
    '設問数と3つの領域への区分だけを収録し、文言は収録していません。' +
    '選択肢と逆転項目は確認できておらず、選択肢は仮のものです。' +
    '文言の利用は権利者の定める条件に従ってください。',
  notice: '構成のみ：用紙を見て答えます',
  scale: FOUR_LEVEL_SCALE,
  items: [
    ...prompts(1, 20, 'domain-1'),
    ...prompts(21, 40, 'domain-2'),
    ...prompts(41, 59, 'domain-3'),
  ],
  axes: {
    domain: [
      { id: 'domain-1', title: '領域1' },
      { id: 'domain-2', title: '領域2' },
      { id: 'domain-3', title: '領域3' },
    ],
  },
}

function prompts(first: number, last: number, domain: string): PackItem[] {
  return Array.from({ length: last - first + 1 }, (_, index) => paperPrompt(first + index, domain))
}
