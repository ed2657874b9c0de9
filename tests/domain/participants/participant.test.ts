import { describe, expect, it } from 'vitest'
import {
  codeTaken,
  parseParticipantForm,
  participantSchema,
  type ParticipantForm,
} from '#domain/participants/participant.ts'
import { expectIsoDate as day } from '#domain/shared/dates.ts'

const today = day('2026-11-20')

const EMPTY: ParticipantForm = {
  name: '',
  kana: '',
  code: '',
  pseudonym: '',
  birthDate: '',
  sex: '',
  employment: '',
  office: '',
  contact: '',
}

const submit = (typed: Partial<ParticipantForm>) =>
  parseParticipantForm({ ...EMPTY, name: '山田 太郎', ...typed }, today)

const problems = (typed: Partial<ParticipantForm>) => {
  const result = submit(typed)
  return result.ok ? [] : result.error
}

describe('the form of a participant', () => {
  it('needs nothing but a name', () => {
    expect(submit({})).toEqual({
      ok: true,
      value: {
        name: '山田 太郎',
        kana: '',
        code: '',
        pseudonym: '',
        birthDate: null,
        sex: null,
        employment: null,
        office: null,
        contact: '',
      },
    })
    expect(problems({ name: '　' })).toEqual([{ field: 'name', kind: 'missing' }])
  })

  it('takes what people type', () => {
    expect(
      submit({
        name: ' 山田 太郎 ',
        kana: 'ﾔﾏﾀﾞ ﾀﾛｳ',
        code: 'Ｐ－００５８',
        birthDate: '昭和64年1月7日',
        sex: 'male',
        employment: 'unemployed',
        office: 'office-1',
        contact: '母 022-000-0000\n夜のみ',
      }),
    ).toMatchObject({
      value: {
        name: '山田 太郎',
        kana: 'ヤマダ タロウ',
        code: 'P-0058',
        birthDate: '1989-01-07',
        sex: 'male',
        employment: 'unemployed',
        office: 'office-1',
        contact: '母 022-000-0000\n夜のみ',
      },
    })
  })

  it('keeps a name in the very characters it is written with', () => {
    const name = '\uFA19\u8C37 \u9AD9'
    expect(submit({ name })).toMatchObject({ value: { name } })
  })

  it('tells every problem at once, in the order of the fields', () => {
    expect(
      problems({
        name: '',
        kana: '山田',
        code: 'P'.repeat(31),
        birthDate: '平成32年1月1日',
        sex: 'unknown',
        employment: 'retired',
        contact: 'あ'.repeat(1001),
      }),
    ).toEqual([
      { field: 'name', kind: 'missing' },
      { field: 'kana', kind: 'notKana' },
      { field: 'code', kind: 'tooLong', max: 30 },
      {
        field: 'birthDate',
        kind: 'outsideEra',
        era: '平成',
        first: '1989-01-08',
        last: '2019-04-30',
      },
      { field: 'sex', kind: 'unknownChoice' },
      { field: 'employment', kind: 'unknownChoice' },
      { field: 'contact', kind: 'tooLong', max: 1000 },
    ])
  })

  it('gives what can be stored', () => {
    const result = submit({ kana: 'やまだ', birthDate: 'H1/1/8', office: 'office-1' })
    expect(result.ok && participantSchema.parse({ ...result.value, archived: null })).toEqual(
      result.ok && { ...result.value, archived: null },
    )
  })
})

describe('a stored participant', () => {
  it('written before a field existed gets its default', () => {
    expect(participantSchema.parse({ name: '山田 太郎' })).toEqual({
      name: '山田 太郎',
      kana: '',
      code: '',
      pseudonym: '',
      birthDate: null,
      sex: null,
      employment: null,
      office: null,
      contact: '',
      archived: null,
    })
  })

  it.each([
    ['no name', {}],
    ['an empty name', { name: ' ' }],
    ['an impossible birth date', { name: '山田', birthDate: '2001-02-29' }],
    ['a code that is a number', { name: '山田', code: 58 }],
    ['archived on no day', { name: '山田', archived: { reason: '終了' } }],
  ])('with %s is not one', (_what, fields) => {
    expect(participantSchema.safeParse(fields).success).toBe(false)
  })
})

describe('a code', () => {
  const others = [{ code: 'P-0057' }, { code: '' }]

  it.each(['P-0057', 'p0057', 'Ｐ－００５７', ' P 0057'])('%s is taken', (code) => {
    expect(codeTaken(code, others)).toBe(true)
  })

  it.each(['P-0058', 'P-57', '', ' '])('%j is free', (code) => {
    expect(codeTaken(code, others)).toBe(false)
  })
})
