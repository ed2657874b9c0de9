import { describe, expect, it } from 'vitest'
import { blankDraft, setCell } from '#features/packs/editor/draft.ts'
import { startHistory, step, stepBack } from '#features/packs/editor/draft-history.ts'

const start = blankDraft()

const type = (history: ReturnType<typeof startHistory>, key: number, text: string) =>
  step(history, setCell(history.draft, key, 'text', text), `row ${key}`)

const texts = ({ draft }: ReturnType<typeof startHistory>) =>
  draft.rows.slice(0, 2).map(({ cells }) => cells.text)

describe('taking back', () => {
  it('takes what was typed into one cell as one step', () => {
    const typed = type(type(type(startHistory(start), 1, 'あ'), 1, 'あさ'), 2, 'よる')
    expect(texts(stepBack(typed))).toEqual(['あさ', ''])
    expect(texts(stepBack(stepBack(typed)))).toEqual(['', ''])
  })

  it('ends at the beginning', () => {
    expect(stepBack(startHistory(start)).draft).toBe(start)
  })

  it('does not count what changed nothing', () => {
    const history = startHistory(start)
    expect(step(history, start)).toBe(history)
  })

  it('goes back fifty steps, whatever was typed', () => {
    let history = startHistory(start)
    for (let turn = 0; turn < 80; turn += 1) history = type(history, (turn % 2) + 1, String(turn))
    expect(history.past).toHaveLength(50)
  })
})
