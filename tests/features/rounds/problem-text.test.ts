import { expect, it } from 'vitest'
import { expectIsoDate, parsePastDate } from '#domain/shared/dates.ts'
import { problemText } from '#features/rounds/problem-text.ts'
import { ja } from '#support/words.ts'
import { createTranslate } from '#i18n/translate.ts'

const t = createTranslate(ja)

const said = (typed: string) => {
  const date = parsePastDate(typed, expectIsoDate('2026-11-22'))
  return date.ok ? date.value : problemText(t, '開始日', date.error)
}

it.each([
  ['', '開始日を入力してください'],
  ['きのう', '開始日を日付として読み取れません'],
  ['26/11/1', '開始日の年は、2026 のような4けたか'],
  ['平成32年1月1日', '開始日の年は、2026 のような4けたか'],
  ['2026/2/30', '開始日の日は、カレンダーにありません'],
  ['1700/1/1', '開始日は、1868年から'],
  ['2026/11/23', '開始日が今日より先の日付です'],
  ['R8.11.22', '2026-11-22'],
])('%s: %s', (typed, words) => {
  expect(said(typed)).toContain(words)
})

it('says how long a text may be', () => {
  expect(problemText(t, '理由', { kind: 'tooLong', max: 2000 })).toContain('2000文字')
  expect(problemText(t, '理由', { kind: 'missing' })).toBe('理由を入力してください')
})
