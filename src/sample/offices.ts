/**
 * Thirty fictional partner offices, as many of each type and region as the published report counts
 * for 2024, and the coordination desk that keeps these records. Names of real organisations sound
 * alike, so each one says that it is a sample.
 */
import { expectIsoDate } from '#domain/shared/dates.ts'
import type { Change } from '#domain/record-types.ts'
import { sampleId, timeInJapan } from './identity.ts'

type NameWithKana = readonly [name: string, kana: string]

/** 就労移行支援 / 就労継続支援A型 / B型, by region. */
export const partnerOffices = {
  outsideSendai: {
    transition: [
      ['こもれびワーク', 'こもれびわーく'],
      ['水鏡就労舎', 'みずかがみしゅうろうしゃ'],
      ['浜かぜステップ', 'はまかぜすてっぷ'],
      ['雪割キャリアラボ', 'ゆきわりきゃりあらぼ'],
      ['あぜみち就労センター', 'あぜみちしゅうろうせんたー'],
      ['うみねこワークス', 'うみねこわーくす'],
    ],
    typeA: [['松かさ製作所', 'まつかさせいさくじょ']],
    typeB: [['ひなた畑', 'ひなたばたけ']],
  },
  sendai: {
    transition: [
      ['朝霧キャリア', 'あさぎりきゃりあ'],
      ['宵星ワーク', 'よいぼしわーく'],
      ['楓ジョブステーション', 'かえでじょぶすてーしょん'],
      ['金木犀就労ルーム', 'きんもくせいしゅうろうるーむ'],
      ['つむぎ坂ステップ', 'つむぎざかすてっぷ'],
      ['せせらぎワークラボ', 'せせらぎわーくらぼ'],
      ['そよ風トレーニング', 'そよかぜとれーにんぐ'],
      ['つばめ橋ジョブ', 'つばめばしじょぶ'],
      ['みちくさ就労舎', 'みちくさしゅうろうしゃ'],
      ['夕なぎワーク', 'ゆうなぎわーく'],
      ['わた雲ステップ', 'わたぐもすてっぷ'],
      ['止まり木キャリア', 'とまりぎきゃりあ'],
      ['飛び石就労センター', 'とびいししゅうろうせんたー'],
    ],
    typeA: [['くるみ坂印刷工房', 'くるみざかいんさつこうぼう']],
    typeB: [
      ['あんず通り工房', 'あんずどおりこうぼう'],
      ['風車作業所', 'かざぐるまさぎょうしょ'],
      ['小春の縁側', 'こはるのえんがわ'],
      ['つくしんぼ製菓室', 'つくしんぼせいかしつ'],
      ['とんぼ玉製作所', 'とんぼだませいさくじょ'],
      ['ねこやなぎの家', 'ねこやなぎのいえ'],
      ['ふきのとう作業所', 'ふきのとうさぎょうしょ'],
      ['窓辺の手しごと', 'まどべのてしごと'],
    ],
  },
} as const satisfies Record<string, Record<string, readonly NameWithKana[]>>

type Region = (typeof partnerOffices)[keyof typeof partnerOffices]
/** The name of a partner office, without the word サンプル. */
export type PartnerOffice = Region[keyof Region][number][0]

const DESK: NameWithKana = ['就労よりみち相談室', 'しゅうろうよりみちそうだんしつ']

const FIRST_DAY = expectIsoDate('2024-04-01')

export const officeId = (name: PartnerOffice): string => idOf(name)

/** The desk supports everybody who is not at a partner office. */
export const deskId = idOf(DESK[0])

export function officeChanges(): Change[] {
  const partners = Object.values(partnerOffices).flatMap((region) =>
    [...region.transition, ...region.typeA, ...region.typeB].map((office) =>
      toChange(office, false),
    ),
  )
  return [toChange(DESK, true), ...partners]
}

function toChange([name, kana]: NameWithKana, ours: boolean): Change {
  const fields = { name: `${name}（サンプル）`, kana, ours, archived: null }
  return { type: 'office', id: idOf(name), fields }
}

function idOf(name: string): string {
  return sampleId(`office ${name}`, timeInJapan(FIRST_DAY, 9, 0))
}
