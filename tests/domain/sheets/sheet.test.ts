import { describe, expect, it } from 'vitest'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { ts59 } from '#domain/instruments/packs/ts-59.ts'
import { canSubmit, draftCorrection, sheetSchema } from '#domain/sheets/sheet.ts'
import { draft, submitted } from './paper.ts'

describe('submitting a sheet', () => {
  it('is possible with gaps, which are listed first', () => {
    const checked = canSubmit(gn25, draft('s', { answers: { '1': 4, '3': 2 } }))
    expect(checked.ok && checked.value.unanswered.map(({ no }) => no)).toEqual([
      2,
      ...Array.from({ length: 22 }, (_, index) => index + 4),
    ])
  })

  it.each([
    ['twice', submitted('s', 0), 'alreadySubmitted'],
    ['a discarded one', draft('s', { discarded: { reason: '人違い' } }), 'discarded'],
    ['an empty one', draft('s', { answers: {} }), 'nothingAnswered'],
    ['a correction without a reason', draft('s', { corrects: 'r', reason: ' ' }), 'reasonMissing'],
    ['a correction with no reason at all', draft('s', { corrects: 'r' }), 'reasonMissing'],
  ])('%s is refused', (_, sheet, kind) => {
    expect(canSubmit(gn25, sheet)).toEqual({ ok: false, error: { kind } })
  })

  it('needs the pack it was answered with', () => {
    const refused = { ok: false, error: { kind: 'wrongPack' } }
    expect(canSubmit(ts59, draft('s'))).toEqual(refused)
    expect(canSubmit({ ...gn25, version: 2 }, draft('s'))).toEqual(refused)
  })

  it('needs answers that the pack has', () => {
    expect(canSubmit(gn25, draft('s', { answers: { '1': 4, '26': 1 } }))).toEqual({
      ok: false,
      error: { kind: 'badAnswers', problems: [{ kind: 'unknownItem', key: '26' }] },
    })
  })
})

describe('correcting a sheet', () => {
  const original = submitted('original', 0, { answers: { '1': 4 }, submittedBy: 'staff-1' })

  it('opens a copy that names the original and the reason', () => {
    const { id: _, ...fields } = original
    expect(draftCorrection(original, ' 記入もれ ')).toEqual({
      ok: true,
      value: {
        ...fields,
        submittedAt: null,
        submittedBy: null,
        handedOver: null,
        corrects: 'original',
        reason: '記入もれ',
      },
    })
  })

  it('and that copy can be submitted', () => {
    const correction = draftCorrection(original, '記入もれ')
    expect(correction.ok && canSubmit(gn25, correction.value).ok).toBe(true)
  })

  it.each([
    ['a draft', draft('s'), '記入もれ', 'notSubmitted'],
    ['a discarded sheet', { ...original, discarded: { reason: 'x' } }, '記入もれ', 'discarded'],
    ['without a reason', original, ' 　', 'reasonMissing'],
  ])('%s is refused', (_, sheet, reason, kind) => {
    expect(draftCorrection(sheet, reason)).toEqual({ ok: false, error: { kind } })
  })
})

describe('the record of a sheet', () => {
  const { id: _, ...fields } = submitted('s', 0)

  it('is what the form holds', () => {
    expect(sheetSchema.parse(fields)).toEqual(fields)
  })

  it('of schema 1 says neither who submitted it nor in whose hands it was filled', () => {
    const { submittedBy: _, handedOver: __, ...old } = fields
    expect(sheetSchema.parse(old)).toEqual({ ...old, submittedBy: null, handedOver: null })
  })

  it.each([
    ['a day that does not exist', { filledOn: '2025-02-30' }],
    ['an instant without milliseconds', { submittedAt: '2025-03-06T04:00:00Z' }],
    ['a local time', { submittedAt: '2025-03-06T04:00:00.000+09:00' }],
    ['an unknown rater', { rater: 'doctor' }],
    ['a missing hash', { pack: { id: 'gn-25', version: 1 } }],
    ['a score for an answer', { answers: { '1': 3.5 } }],
  ])('refuses %s', (_, wrong) => {
    expect(sheetSchema.safeParse({ ...fields, ...wrong }).success).toBe(false)
  })
})
