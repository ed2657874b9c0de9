/** Figures made of several runs, and how they stand against what was asked for. */

export interface Summary {
  readonly runs: number
  readonly median: number
  readonly least: number
  readonly most: number
}

/** One figure with its limit. */
export interface Goal {
  readonly value: number
  readonly atMost?: number
  readonly atLeast?: number
  readonly isMet: boolean
}

export function summarize(samples: readonly number[]): Summary {
  return {
    runs: samples.length,
    median: median(samples),
    least: percentile(samples, 0),
    most: percentile(samples, 100),
  }
}

export const median = (samples: readonly number[]): number => percentile(samples, 50)

/** The nearest rank: the smallest sample that at least this many percent do not exceed. */
export function percentile(samples: readonly number[], percent: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length))
  const found = sorted[rank - 1]
  if (found === undefined) throw new Error('there is nothing to measure by')
  return rounded(found)
}

export const atMost = (value: number, limit: number): Goal => ({
  value: rounded(value),
  atMost: limit,
  isMet: value <= limit,
})

export const atLeast = (value: number, limit: number): Goal => ({
  value: rounded(value),
  atLeast: limit,
  isMet: value >= limit,
})

export const rounded = (value: number): number => Math.round(value * 100) / 100
