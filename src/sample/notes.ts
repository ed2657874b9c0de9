/** A few notes of the kind that staff write, so that a person's page is not empty. */
import { expectIsoDate } from '#domain/shared/dates.ts'
import type { Change } from '#domain/record-types.ts'
import { sampleId, timeInJapan } from './identity.ts'
import type { SamplePerson } from './people.ts'

type Note = readonly [code: string, day: string, text: string]

const notes: readonly Note[] = [
  ['P-0001', '2024-04-18', '朝の電車が苦手とのこと。午後からの体験を希望。'],
  ['P-0003', '2024-05-14', '見学の前に、駅から歩く道をいっしょに確かめた。'],
  ['P-0005', '2024-07-18', '昼休みの過ごし方が決まり、表情がやわらいだ。'],
  ['P-0007', '2024-08-21', '1回目。本人は「だいたいできている」。支援員の評価との差が大きい。'],
  [
    'P-0007',
    '2025-02-19',
    '1回目と7回目のグラフをいっしょに見た。「前は苦手なところが見えていなかった」と本人。協同評価を作成。',
  ],
  ['P-0011', '2024-11-06', '支援員シートの設問21を訂正した。'],
  ['P-0011', '2025-03-06', '7回分のグラフを印刷して渡した。次は半日の作業を週4日に増やす。'],
  ['P-0013', '2024-12-19', '12月の回は、感染症の流行で1月に延期した。'],
  ['P-0013', '2025-02-06', '週4日の勤務が始まった。疲れ具合を月1回いっしょに確かめる。'],
  ['P-0017', '2024-11-12', '「自分だけができていない」と話す。支援員の評価を見て驚いた様子。'],
  [
    'P-0020',
    '2025-01-15',
    '作業は正確になっているが、本人の評価は上がらない。うまくいったことを一つずつ書き出すことにした。',
  ],
  [
    'P-0020',
    '2025-03-06',
    '本人と支援員の差が1回目より広がっている。何を「できた」と見るかを、次の面談で話し合う。',
  ],
  ['P-0022', '2025-02-26', '協同評価を作成。迷った設問は、場面を思い出しながら決めた。'],
  ['P-0023', '2025-01-24', '年末に体調をくずした。無理のない時間割に組み直した。'],
  ['P-0024', '2025-02-13', '「前より少しはできているかもしれない」と初めて話した。'],
  ['P-0029', '2025-03-24', '3回目。本人のシートは受け取った。支援員のシートは記入の途中。'],
  ['P-0047', '2025-02-06', '家族も同席。まずは見学だけでよいことを伝えた。'],
  ['P-0057', '2025-03-19', '初回の相談。連絡先と同意書は次回。'],
]

export function noteChanges({ id: participant, code }: SamplePerson): Change[] {
  return notes
    .filter(([about]) => about === code)
    .map(([, day, text]) => {
      const writtenOn = expectIsoDate(day)
      const id = sampleId(`note ${code} ${day}`, timeInJapan(writtenOn, 16, 30))
      return { type: 'note', id, fields: { participant, text, writtenOn, archived: null } }
    })
}
