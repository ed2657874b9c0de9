import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import {
  blankDraft,
  draftFromPack,
  fillDown,
  hasStaleNotice,
  insertRowAfter,
  isNumbered,
  MAX_ROWS,
  MIN_ROWS,
  removeRow,
  renumber,
  resizeScale,
  setAnswerLabel,
  setCell,
  type Column,
  type PackDraft,
} from '#features/packs/editor/draft.ts'
import { packFromDraft } from '#features/packs/editor/make-pack.ts'
import { anyPack } from '#support/arbitrary-packs.ts'

const column = ({ rows }: PackDraft, name: Column) => rows.map(({ cells }) => cells[name])

describe('an editor that was just opened', () => {
  it('holds exactly the pack it was opened with', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const { id, version } = pack
        const made = packFromDraft(draftFromPack(pack), { id, version, basis: pack })
        expect(made).toEqual({ ok: true, value: pack })
      }),
    )
  })

  it('for a new sheet has 25 numbered rows and four answers', () => {
    const draft = blankDraft()
    expect(column(draft, 'no')).toEqual(Array.from({ length: 25 }, (_, index) => String(index + 1)))
    expect(draft.answers.map(({ value }) => value)).toEqual([4, 3, 2, 1])
  })
})

describe('typing over a paper prompt', () => {
  it('drops the reading of the prompt, which would be read aloud for another text', () => {
    const draft = setCell(draftFromPack(gn25), 8, 'text', '用紙の文')
    expect(draft.rows[7]?.cells).toMatchObject({ text: '用紙の文', reading: '' })
  })

  it('keeps a reading that somebody typed', () => {
    const read = setCell(draftFromPack(gn25), 8, 'reading', 'ようしのぶん')
    expect(setCell(read, 8, 'text', '用紙の文').rows[7]?.cells.reading).toBe('ようしのぶん')
  })

  it('of a text that is no prompt leaves its reading alone', () => {
    const draft = setCell(draftFromPack(gn25), 2, 'text', '規則正しく食事をとる')
    expect(draft.rows[1]?.cells.reading).toBe(gn25.items[1]?.reading)
  })

  it('draws only the row that was typed into', () => {
    const before = draftFromPack(gn25)
    const after = setCell(before, 8, 'text', '文')
    expect(after.rows.filter((row, index) => row !== before.rows[index])).toHaveLength(1)
  })
})

describe('rows that come and go', () => {
  it('keep the numbers running', () => {
    const draft = draftFromPack(sample25)
    const longer = insertRowAfter(draft, 3)
    expect(longer.rows).toHaveLength(26)
    expect(longer.rows[3]?.cells).toMatchObject({ no: '4', text: '' })
    expect(longer.rows[4]?.cells).toMatchObject({ no: '5', text: sample25.items[3]?.text })
    expect(isNumbered(longer)).toBe(true)
    const key = longer.rows[3]?.key ?? 0
    expect(column(removeRow(longer, key), 'text')).toEqual(column(draft, 'text'))
  })

  it('leave numbers alone that somebody gave', () => {
    const own = setCell(draftFromPack(sample25), 1, 'no', '25')
    const shorter = removeRow(own, 2)
    expect(shorter.rows[0]?.cells.no).toBe('25')
    expect(column(renumber(shorter), 'no')[0]).toBe('1')
  })

  it('take the prompts along: each speaks of its own number', () => {
    const shorter = removeRow(draftFromPack(gn25), 8)
    expect(shorter.rows[7]?.cells).toMatchObject({
      no: '8',
      text: gn25.items[7]?.text,
      reading: gn25.items[7]?.reading,
      domain: '社会生活自立',
    })
  })

  it('are at least two and at most two hundred', () => {
    const last = (draft: PackDraft) => draft.rows.at(-1)?.key ?? 0
    let draft = blankDraft()
    for (let step = 0; step < 250; step += 1) draft = insertRowAfter(draft, last(draft))
    expect(draft.rows).toHaveLength(MAX_ROWS)
    expect(new Set(draft.rows.map(({ key }) => key)).size).toBe(MAX_ROWS)
    for (let step = 0; step < 250; step += 1) draft = removeRow(draft, last(draft))
    expect(draft.rows).toHaveLength(MIN_ROWS)
  })
})

describe('empty axes', () => {
  it('take the value above, as merged cells mean it', () => {
    let draft = blankDraft()
    for (const key of [1, 2, 3, 4]) draft = setCell(draft, key, 'text', `文${key}`)
    draft = setCell(setCell(draft, 1, 'domain', '生活'), 3, 'domain', '仕事')
    const filled = fillDown(draft)
    expect(column(filled, 'domain').slice(0, 6)).toEqual(['生活', '生活', '仕事', '仕事', '', ''])
    expect(column(filled, 'detail').every((cell) => cell === '')).toBe(true)
  })
})

describe('the scale', () => {
  it('keeps its direction and the words of the answers that stay', () => {
    const five = setAnswerLabel(resizeScale(blankDraft(), 5), 5, 'とてもそう思う')
    expect(five.answers.map(({ value, label }) => `${value} ${label}`)).toEqual([
      '5 とてもそう思う',
      '4 そう思う',
      '3 だいたいそう思う',
      '2 あまりそう思わない',
      '1 まったくそう思わない',
    ])
    expect(resizeScale(five, 2).answers.map(({ value }) => value)).toEqual([2, 1])
  })

  it('that rises goes on rising', () => {
    const draft = draftFromPack(sample25)
    const rising = { ...draft, answers: draft.answers.toReversed() }
    expect(resizeScale(rising, 3).answers.map(({ value }) => value)).toEqual([1, 2, 3])
  })
})

describe('the notice that sends people to paper', () => {
  const allTyped = gn25.items.reduce(
    (draft, { no }) => (no < 8 ? draft : setCell(draft, no, 'text', `用紙の文${no}`)),
    draftFromPack(gn25),
  )

  it('is stale once every item is typed', () => {
    expect(hasStaleNotice(draftFromPack(gn25), gn25)).toBe(false)
    expect(hasStaleNotice(setCell(draftFromPack(gn25), 8, 'text', '文'), gn25)).toBe(false)
    expect(hasStaleNotice(allTyped, gn25)).toBe(true)
  })

  it('is nobody’s business when it was changed, or when the sheet never needed paper', () => {
    expect(hasStaleNotice({ ...allTyped, notice: '当事業所版' }, gn25)).toBe(false)
    expect(hasStaleNotice(draftFromPack(sample25), sample25)).toBe(false)
  })
})
