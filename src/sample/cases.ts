/**
 * The eight cases whose GN-25 charts the published report for 2024 compares. Pseudonym, age, sex,
 * number of rounds, and D's and E's first and last day are the report's; everything else is ours.
 * Ages are those of 2025-03-31 and hold from each case's first round on.
 */
import { expectIsoDate } from '#domain/shared/dates.ts'
import type { Trial } from './trial.ts'

const days = (...texts: readonly string[]) => texts.map(expectIsoDate)

export const caseTrials: readonly Trial[] = [
  {
    // Over-confident; learns where the difficulties are, and the gap nearly closes.
    code: 'P-0007',
    pseudonym: 'Aさん',
    office: 'つむぎ坂ステップ',
    course: {
      self: { daily: [3.5, 3.4], social: [3.6, 3.2], work: [3.7, 3.3] },
      staff: { daily: [2.6, 3.2], social: [2.2, 2.9], work: [2.0, 3.0] },
    },
    days: days(
      '2024-08-21',
      '2024-09-18',
      '2024-10-16',
      '2024-11-13',
      '2024-12-11',
      '2025-01-22',
      '2025-02-19',
    ),
    latest: 'agreed',
  },
  {
    // Very low self-esteem that rises; staff's view moves little.
    code: 'P-0024',
    pseudonym: 'Bさん',
    office: '小春の縁側',
    course: {
      self: { daily: [1.9, 2.7], social: [1.4, 2.4], work: [1.5, 2.5] },
      staff: { daily: [2.7, 3.1], social: [2.4, 2.9], work: [2.5, 3.0] },
    },
    days: days('2024-11-14', '2024-12-12', '2025-01-16', '2025-02-13'),
  },
  {
    // Slow and steady; over-confident about work only, and less so in the end.
    code: 'P-0011',
    pseudonym: 'Dさん',
    office: 'あぜみち就労センター',
    course: {
      self: { daily: [2.5, 3.1], social: [2.4, 2.9], work: [3.2, 3.0] },
      staff: { daily: [2.4, 3.1], social: [2.2, 2.8], work: [2.0, 2.8] },
    },
    days: days(
      '2024-09-02',
      '2024-10-01',
      '2024-11-05',
      '2024-12-03',
      '2025-01-07',
      '2025-02-04',
      '2025-03-06',
    ),
    correctedRound: 3,
  },
  {
    // The gap that widens: staff sees clear progress, the person sees none.
    code: 'P-0020',
    pseudonym: 'Eさん',
    office: 'とんぼ玉製作所',
    course: {
      self: { daily: [2.4, 2.5], social: [2.1, 2.0], work: [2.2, 2.1] },
      staff: { daily: [2.6, 3.2], social: [2.3, 3.0], work: [2.4, 3.1] },
    },
    days: days('2024-10-22', '2024-11-20', '2024-12-18', '2025-01-15', '2025-02-12', '2025-03-06'),
  },
  {
    // Rates their own dealings with people far too low; the gap halves.
    code: 'P-0017',
    pseudonym: 'Fさん',
    office: '朝霧キャリア',
    course: {
      self: { daily: [2.1, 2.9], social: [1.5, 2.4], work: [1.8, 2.6] },
      staff: { daily: [2.8, 3.2], social: [2.4, 2.8], work: [2.6, 3.0] },
    },
    days: days('2024-10-08', '2024-11-12', '2024-12-10', '2025-01-14', '2025-02-18'),
  },
  {
    // Over-confident about work, catches up with it, and finds a job.
    code: 'P-0013',
    pseudonym: 'Gさん',
    office: '宵星ワーク',
    course: {
      self: { daily: [3.2, 3.4], social: [3.3, 3.4], work: [3.8, 3.5] },
      staff: { daily: [2.9, 3.4], social: [2.5, 3.1], work: [2.3, 3.3] },
    },
    days: days('2024-09-26', '2024-10-24', '2024-11-21', '2025-01-09', '2025-02-06'),
    employedFrom: expectIsoDate('2025-02-03'),
  },
  {
    // Better at home than staff believes at first; unsure of other people.
    code: 'P-0023',
    pseudonym: 'Hさん',
    office: '水鏡就労舎',
    course: {
      self: { daily: [2.8, 3.0], social: [1.8, 2.4], work: [2.6, 2.9] },
      staff: { daily: [2.1, 2.8], social: [2.4, 2.7], work: [2.3, 2.8] },
    },
    days: days('2024-11-01', '2024-11-29', '2024-12-20', '2025-01-24', '2025-02-28'),
  },
  {
    // Both agree from the start, and both see progress.
    code: 'P-0022',
    pseudonym: 'Kさん',
    office: '窓辺の手しごと',
    course: {
      self: { daily: [2.4, 3.1], social: [2.3, 2.9], work: [2.3, 2.8] },
      staff: { daily: [2.5, 3.2], social: [2.3, 3.0], work: [2.3, 2.9] },
    },
    days: days('2024-10-28', '2024-11-25', '2024-12-23', '2025-01-27', '2025-02-26'),
    latest: 'agreed',
  },
]
