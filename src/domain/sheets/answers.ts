/**
 * The answers of one sheet as they were given. Raw: reversal happens only when a score is
 * computed. An item without an answer has no key; nothing is ever imputed.
 */
import * as z from 'zod/mini'
import { MAX_SCALE_ANSWERS, type Pack, type PackItem } from '#domain/instruments/pack.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'

export const answersSchema = z.readonly(
  z.record(
    z.string().check(z.regex(/^[1-9]\d{0,2}$/)),
    z.int().check(z.gte(1), z.lte(MAX_SCALE_ANSWERS)),
  ),
)

/** Key: the item's number as text. Value: the raw answer, a value of the pack's scale. */
export type Answers = z.output<typeof answersSchema>

export type AnswerProblem =
  /** The pack has no item of this number. */
  | { readonly kind: 'unknownItem'; readonly key: string }
  /** The pack's scale has no such answer. */
  | { readonly kind: 'unknownValue'; readonly key: string; readonly value: number }

/** The answers again, if the pack has every item and every value in them. */
export function checkAnswers(
  pack: Pack,
  answers: Answers,
): Result<Answers, readonly AnswerProblem[]> {
  const keys = new Set(pack.items.map((item) => String(item.no)))
  const problems = Object.entries(answers).flatMap(([key, value]): AnswerProblem[] => {
    if (!keys.has(key)) return [{ kind: 'unknownItem', key }]
    return isOnScale(pack, value) ? [] : [{ kind: 'unknownValue', key, value }]
  })
  return problems.length > 0 ? err(problems) : ok(answers)
}

/** The raw answer to an item; null when there is none (or none that the scale knows). */
export function answerTo(pack: Pack, answers: Answers, no: number): number | null {
  const key = String(no)
  const value = Object.hasOwn(answers, key) ? answers[key] : undefined
  return value !== undefined && isOnScale(pack, value) ? value : null
}

/** The answers after one item was answered, or its answer taken back with null. */
export function withAnswer(answers: Answers, no: number, value: number | null): Answers {
  const { [String(no)]: _previous, ...others } = answers
  return value === null ? others : { ...others, [String(no)]: value }
}

export function answeredCount(pack: Pack, answers: Answers): number {
  return pack.items.length - unansweredItems(pack, answers).length
}

/** In the order of the pack. */
export function unansweredItems(pack: Pack, answers: Answers): readonly PackItem[] {
  return pack.items.filter((item) => answerTo(pack, answers, item.no) === null)
}

function isOnScale(pack: Pack, value: number): boolean {
  return pack.scale.answers.some((answer) => answer.value === value)
}
