import { describe, expect, it } from 'vitest'
import { parseConsentForm } from '#domain/participants/consent.ts'
import { expectIsoDate as day } from '#domain/shared/dates.ts'
import { checkParticipantForm } from '#features/participants/commands.ts'
import { namedFields } from '#features/participants/participant-form-fields.ts'
import { describeProblems, problemText } from '#features/participants/problem-text.ts'
import { createLocale } from '#i18n/locale.tsx'
import { ja } from '#support/words.ts'
import { EMPTY_FORM } from './participants.ts'

const locale = createLocale({ language: 'ja', calendar: 'gregory' }, ja)
const today = day('2026-11-20')

/** What is said about a birth date, typed like this. */
const say = (birthDate: string) => {
  const form = { ...EMPTY_FORM, name: '山田', birthDate }
  const checked = checkParticipantForm(form, { today, others: [] })
  const [problem] = checked.ok ? [] : checked.error
  return problem && problemText(locale, '生年月日', problem)
}

describe('what is said about a problem', () => {
  it.each([
    [
      'きのう',
      '生年月日を日付として読み取れません。2001/4/5 や 平成13年4月5日 のように入力してください',
    ],
    ['13/4/5', '生年月日の年は、2001 のような4けたか、平成13 のように元号をつけて入力してください'],
    [
      '平成32年1月1日',
      '平成は 1989年1月8日から 2019年4月30日までです。生年月日の年を確かめてください',
    ],
    ['令和元年4月30日', '令和は 2019年5月1日からです。生年月日の年を確かめてください'],
    ['2001/2/30', '生年月日の日は、カレンダーにありません。月と日を確かめてください'],
    ['1867/12/31', '生年月日は、1868年から 2200年までの日付を入力してください'],
    ['2027/1/1', '生年月日が今日より先の日付です。年を確かめてください'],
  ])('%s', (typed, said) => {
    expect(say(typed)).toBe(said)
  })

  it('names both days of a consent when they contradict each other', () => {
    const form = {
      purpose: '支援',
      recipients: '',
      agreedOn: '2026/4/1',
      withdrawnOn: '2026/3/1',
      note: '',
    }
    const checked = parseConsentForm(form, today)
    const [problem] = checked.ok ? [] : checked.error
    expect(problem && problemText(locale, '撤回日', problem)).toBe(
      '撤回日が同意日より前です。どちらかを直してください',
    )
  })
})

describe('the problems of a form', () => {
  it('stand in the order of the fields, each leading to its own', () => {
    const { summary, errorOf } = describeProblems(
      locale,
      [
        { field: 'birthDate', kind: 'inFuture' },
        { field: 'code', kind: 'taken', by: '山田 花子' },
        { field: 'name', kind: 'missing' },
      ],
      namedFields(locale.t),
    )
    expect(summary.map(({ fieldId }) => fieldId)).toEqual([
      'participant-name',
      'participant-code',
      'participant-birth-date',
    ])
    expect(errorOf('code')).toBe(
      'このコードは 山田 花子さんが使っています。別のコードを入力してください',
    )
  })
})
