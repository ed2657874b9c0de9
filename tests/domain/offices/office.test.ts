import { describe, expect, it } from 'vitest'
import { officeSchema, parseOfficeForm } from '#domain/offices/office.ts'

describe('an office', () => {
  it('has a name and perhaps a reading', () => {
    const form = parseOfficeForm({ name: ' 就労サポート青葉 ', kana: 'ｱｵﾊﾞ' })
    expect(form).toEqual({ ok: true, value: { name: '就労サポート青葉', kana: 'アオバ' } })
    expect(form.ok && officeSchema.parse(form.value)).toEqual({
      name: '就労サポート青葉',
      kana: 'アオバ',
      ours: false,
      archived: null,
    })
  })

  it('without a name, or with a reading in kanji, is sent back', () => {
    expect(parseOfficeForm({ name: ' ', kana: '青葉' })).toEqual({
      ok: false,
      error: [
        { field: 'name', kind: 'missing' },
        { field: 'kana', kind: 'notKana' },
      ],
    })
  })
})
