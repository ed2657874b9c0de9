/** The sixteen others who reached a trial: some with a few rounds, some with none yet. */
import { expectIsoDate } from '#domain/shared/dates.ts'
import { overconfident, steady, unsure, type Course } from './course.ts'
import type { PartnerOffice } from './offices.ts'
import type { Trial } from './trial.ts'

export const otherTrials: readonly Trial[] = [
  trial('P-0001', '楓ジョブステーション', steady),
  trial('P-0002', 'つくしんぼ製菓室', unsure, '2024-07-10', '2024-08-07', '2024-09-11'),
  trial('P-0004', '浜かぜステップ', unsure),
  trial('P-0005', 'くるみ坂印刷工房', overconfident, '2024-06-20', '2024-07-18'),
  trial('P-0008', '止まり木キャリア', steady, '2024-08-27', '2024-09-24', '2024-10-29'),
  trial('P-0009', '夕なぎワーク', overconfident),
  trial('P-0010', 'ひなた畑', unsure, '2024-09-03', '2024-10-03'),
  trial('P-0012', 'わた雲ステップ', overconfident, '2024-10-15'),
  trial('P-0014', 'ねこやなぎの家', unsure, '2025-01-10', '2025-02-07', '2025-03-10'),
  trial('P-0016', 'そよ風トレーニング', steady, '2024-11-26'),
  trial('P-0019', '松かさ製作所', overconfident, '2025-02-10', '2025-03-12'),
  trial('P-0021', 'せせらぎワークラボ', unsure),
  trial('P-0025', 'うみねこワークス', steady, '2025-02-05', '2025-03-07'),
  trial('P-0027', '飛び石就労センター', steady),
  {
    ...trial('P-0029', 'つばめ橋ジョブ', steady, '2025-01-24', '2025-02-21', '2025-03-24'),
    latest: 'staffDraft',
  },
  trial('P-0032', 'みちくさ就労舎', unsure),
]

function trial(
  code: string,
  office: PartnerOffice,
  course: Course,
  ...days: readonly string[]
): Trial {
  return { code, office, course, days: days.map(expectIsoDate) }
}
