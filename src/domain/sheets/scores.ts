/**
 * Scores, derived from answers and never stored: the mean of the answered items after reversal,
 * between 1 and k, with the number of items behind it. Nothing is imputed and nothing is rounded;
 * rounding is formatting.
 */
import { axisView, type ViewKind } from '#domain/instruments/axis-views.ts'
import { reverseRaw, type Pack } from '#domain/instruments/pack.ts'
import { answerTo, type Answers } from './answers.ts'

export interface Score {
  /** 1…k, higher is better; null when no item was answered. */
  readonly mean: number | null
  /** Items that were answered, of `total`. */
  readonly answered: number
  readonly total: number
}

export interface AxisScore extends Score {
  readonly id: string
  readonly title: string
}

export interface ItemValue {
  readonly no: number
  /** As it was answered. */
  readonly raw: number | null
  /** As it is charted: reversed where the item is. */
  readonly charted: number | null
}

/** One score per axis, in the pack's order; empty when the pack does not offer the view. */
export function scoreView(pack: Pack, view: ViewKind, answers: Answers): readonly AxisScore[] {
  const charted = new Map(itemValues(pack, answers).map((item) => [item.no, item.charted]))
  return (axisView(pack, view)?.axes ?? []).map(({ id, title, items }) => ({
    id,
    title,
    ...scoreOf(items.map((no) => charted.get(no) ?? null)),
  }))
}

/** The score over all items of the pack. */
export function overallScore(pack: Pack, answers: Answers): Score {
  return scoreOf(itemValues(pack, answers).map((item) => item.charted))
}

/** Raw beside charted for every item, in the pack's order. */
export function itemValues(pack: Pack, answers: Answers): readonly ItemValue[] {
  return pack.items.map(({ no, reverse }) => {
    const raw = answerTo(pack, answers, no)
    return { no, raw, charted: raw !== null && reverse ? reverseRaw(pack, raw) : raw }
  })
}

function scoreOf(values: readonly (number | null)[]): Score {
  const given = values.filter((value) => value !== null)
  const sum = given.reduce((total, value) => total + value, 0)
  return {
    mean: given.length > 0 ? sum / given.length : null,
    answered: given.length,
    total: values.length,
  }
}
