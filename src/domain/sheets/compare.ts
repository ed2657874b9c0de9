/**
 * Two sets of scores side by side. 認識のずれ (gap) = staff − self: below 0 the person rates
 * themselves higher than staff does. 変化 (change) = later − earlier: above 0 is an improvement.
 */
import type { AxisScore, Score } from './scores.ts'

export interface AxisGap {
  readonly id: string
  readonly title: string
  /** staff − self, −(k−1)…k−1; null when either side has no score. */
  readonly value: number | null
  /** The scores compared, each with the number of items behind it. */
  readonly staff: Score
  readonly self: Score
}

export interface AxisChange {
  readonly id: string
  readonly title: string
  /** later − earlier, −(k−1)…k−1; null when either has no score. */
  readonly value: number | null
  readonly later: Score
  readonly earlier: Score
}

/** One gap per axis, axes matched by id, in the order of the staff scores. */
export function gaps(
  staffScores: readonly AxisScore[],
  selfScores: readonly AxisScore[],
): readonly AxisGap[] {
  return pairsById(staffScores, selfScores).map(({ id, title, a: staff, b: self }) => ({
    id,
    title,
    value: difference(staff, self),
    staff,
    self,
  }))
}

/** One change per axis, axes matched by id, in the order of the later scores. */
export function changes(
  laterScores: readonly AxisScore[],
  earlierScores: readonly AxisScore[],
): readonly AxisChange[] {
  return pairsById(laterScores, earlierScores).map(({ id, title, a: later, b: earlier }) => ({
    id,
    title,
    value: difference(later, earlier),
    later,
    earlier,
  }))
}

/**
 * The `n` entries that differ most in either direction, largest first; those without a value are
 * left out. Equal sizes stay in the order of the list.
 */
export function largest<T extends { readonly value: number | null }>(
  list: readonly T[],
  n: number,
): readonly T[] {
  return list
    .flatMap((entry) => (entry.value === null ? [] : [{ entry, size: sizeOf(entry.value) }]))
    .toSorted((a, b) => b.size - a.size)
    .slice(0, n)
    .map(({ entry }) => entry)
}

const NO_SCORE: Score = { mean: null, answered: 0, total: 0 }

/** An axis that only one list has (packs of different versions) is paired with no score. */
function pairsById(listA: readonly AxisScore[], listB: readonly AxisScore[]) {
  const byIdA = new Map(listA.map((score) => [score.id, score]))
  const byIdB = new Map(listB.map((score) => [score.id, score]))
  const onlyInB = listB.filter((score) => !byIdA.has(score.id))
  return [...listA, ...onlyInB].map(({ id, title }) => ({
    id,
    title,
    a: scoreAlone(byIdA.get(id)),
    b: scoreAlone(byIdB.get(id)),
  }))
}

function scoreAlone(score: Score | undefined): Score {
  if (!score) return NO_SCORE
  const { mean, answered, total } = score
  return { mean, answered, total }
}

function difference(a: Score, b: Score): number | null {
  return a.mean === null || b.mean === null ? null : a.mean - b.mean
}

/**
 * The size by which entries are ordered, in billionths: thirds that are equal on paper differ in
 * the sixteenth digit as floats and must not swap places for it.
 */
function sizeOf(value: number): number {
  return Math.round(Math.abs(value) * 1e9)
}
