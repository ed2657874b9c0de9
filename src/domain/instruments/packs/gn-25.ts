import { FOUR_LEVEL_SCALE } from '#domain/instruments/four-level-scale.ts'
import type { Pack, PackItem } from '#domain/instruments/pack.ts'
import { paperPrompt } from './paper-prompt.ts'

const PUBLISHED_IN =
  'WORK!DIVERSITY in みやぎ モデル事業 実績報告（2024年度）が引用する' +
  '「KPSビジュアライズツール」GN-25 評価シート（一般社団法人京都自立就労サポートセンター）'

/**
 * GN-25 as far as it is published: the structure, the scale and items 1–7. For items 8–25 the
 * person reads the paper sheet. Never put an invented text here and call it GN-25; an office that
 * may use the wording makes its own version of the pack.
 * Domains: kyoto-ps.com/vt/configulations.html. Which items belong to the ten details and sixteen
 * indicators is not published, and neither is the list of reversed items: item 1 is reversed
 * because its wording is negative.
 */
export const gn25: Pack = {
  format: 'ayumi-pack',
  formatVersion: 1,
  id: 'gn-25',
  version: 1,
  title: 'GN-25 評価シート',
  rights:
    '権利者：一般社団法人京都自立就労サポートセンター（KPSビジュアライズツール GN-25）。' +
    '設問8〜25の文言は収録していません。設問1を逆転項目とするのは文意からの推定です。' +
    '公式の逆転項目と採点式は確認できていません。文言の利用は権利者の定める条件に従ってください。',
  source: PUBLISHED_IN,
  notice: '設問8〜25は用紙を見て答えます',
  scale: FOUR_LEVEL_SCALE,
  items: [
    published(1, '就寝、起床時間がばらばらである', 'しゅうしん、きしょうじかんがばらばらである'),
    published(2, '規則正しく食事をとっている', 'きそくただしくしょくじをとっている'),
    published(
      3,
      '約束の時間を守り行動することができる',
      'やくそくのじかんをまもりこうどうすることができる',
    ),
    published(4, 'その場に応じた身だしなみができている', 'そのばにおうじたみだしなみができている'),
    published(5, '健康状態は良好である', 'けんこうじょうたいはりょうこうである'),
    published(
      6,
      'プログラムに休まず参加することができる',
      'プログラムにやすまずさんかすることができる',
    ),
    published(
      7,
      '感情のコントロールができており、イライラしたり落ち込んだりせずに安定した気持ちで過ごすことができる',
      'かんじょうのコントロールができており、イライラしたりおちこんだりせずにあんていしたきもちですごすことができる',
    ),
    paperPrompt(8, 'daily-life'),
    ...Array.from({ length: 9 }, (_, index) => paperPrompt(index + 9, 'social-life')),
    ...Array.from({ length: 8 }, (_, index) => paperPrompt(index + 18, 'work')),
  ],
  axes: {
    domain: [
      { id: 'daily-life', title: '日常生活自立' },
      { id: 'social-life', title: '社会生活自立' },
      { id: 'work', title: '就労自立' },
    ],
  },
}

function published(no: number, text: string, reading: string): PackItem {
  return { no, text, reading, domain: 'daily-life', reverse: no === 1, source: PUBLISHED_IN }
}
