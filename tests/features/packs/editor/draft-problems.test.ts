import { describe, expect, it } from 'vitest'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { blankDraft, draftFromPack, setCell, type PackDraft } from '#features/packs/editor/draft.ts'
import { cellOfId, describeProblems, errorsByRow } from '#features/packs/editor/draft-problems.ts'
import { newTarget, packFromDraft } from '#features/packs/editor/make-pack.ts'
import { ja } from '#support/words.ts'
import { createTranslate } from '#i18n/translate.ts'
import { testId } from '#support/device.ts'

/** Field by field, what the editor says when the draft is saved. */
function complaints(draft: PackDraft) {
  const made = packFromDraft(draft, newTarget(testId()))
  const problems = made.ok ? [] : made.error
  return describeProblems(createTranslate(ja), draft, problems)
}

const lines = (draft: PackDraft) => complaints(draft).map(({ fieldId, text }) => [fieldId, text])

const draft = draftFromPack(gn25)

describe('a draft that cannot be saved', () => {
  it('says of an empty editor what is needed, once', () => {
    expect(lines(blankDraft())).toEqual([
      ['pack-title', '名前：入力してください。'],
      ['pack-rights', '権利の表示：入力してください。'],
      ['pack-cell-1-text', '設問：1つ以上にしてください（いまは0）。'],
    ])
  })

  it('leads to the very cell, by the row people count', () => {
    const broken = setCell(setCell(draft, 3, 'text', ''), 5, 'domain', '')
    expect(lines(broken)).toEqual([
      ['pack-cell-3-text', '3行目の設問：入力してください。'],
      ['pack-cell-5-domain', '5行目の領域：入力してください。'],
    ])
    expect(errorsByRow(complaints(broken))).toEqual(
      new Map([
        [3, { text: '入力してください。' }],
        [5, { domain: '入力してください。' }],
      ]),
    )
  })

  it('names numbers that are doubled or absent', () => {
    expect(lines(setCell(draft, 5, 'no', '4'))).toEqual([
      ['pack-cell-5-no', '5行目の番号：番号 4 が重なっています。'],
      ['pack-cell-6-no', '番号 5 の設問がありません。番号は 1 から続けてください。'],
    ])
    expect(lines(setCell(draft, 25, 'no', '30'))).toEqual([
      ['pack-cell-25-no', '番号 25 の設問がありません。番号は 1 から続けてください。'],
    ])
    expect(lines(setCell(draft, 5, 'no', '五'))).toEqual([
      ['pack-cell-5-no', '5行目の番号：1、2、3 のような数字にしてください。'],
    ])
  })

  it('asks about a mark it cannot read and an answer without words', () => {
    expect(complaints(setCell(draft, 2, 'reverse', '？'))[0]?.fieldId).toBe('pack-cell-2-reverse')
    const answers = draft.answers.with(1, { value: 3, label: ' ' })
    expect(lines({ ...draft, answers })).toEqual([
      ['pack-answer-1', '2番目の選択肢の言葉：入力してください。'],
    ])
  })
})

describe('the id of a field', () => {
  it('tells its cell, and nothing for other fields', () => {
    expect(cellOfId('pack-cell-12-domain')).toEqual({ key: 12, column: 'domain' })
    expect(cellOfId('pack-cell-12-colour')).toBeNull()
    expect(cellOfId('pack-title')).toBeNull()
  })
})
