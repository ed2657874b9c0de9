/** Where one is in an interview; kept in the address, so that a reload shows the same. */

export const STEPS = ['chart', 'views', 'changes', 'agreed', 'notes', 'print'] as const
export type Step = (typeof STEPS)[number]

/** How many screens each step has, one after another; at least one. */
export type Screens = Readonly<Record<Step, number>>

export interface Place {
  readonly step: Step
  /** 1 … the screens of the step. */
  readonly at: number
}

/** From `?step=views&at=2`; whatever else stands there leads to the nearest place there is. */
export function readPlace(query: Readonly<Record<string, string>>, screens: Screens): Place {
  const step = STEPS.find((name) => name === query['step']) ?? 'chart'
  const at = Math.trunc(Number(query['at']))
  return { step, at: Math.min(Math.max(at || 1, 1), screens[step]) }
}

export const placeQuery = ({ step, at }: Place): string =>
  at === 1 ? `?step=${step}` : `?step=${step}&at=${at}`

/** The screen after this one; null on the last. */
export function nextPlace({ step, at }: Place, screens: Screens): Place | null {
  if (at < screens[step]) return { step, at: at + 1 }
  const next = STEPS[STEPS.indexOf(step) + 1]
  return next ? { step: next, at: 1 } : null
}

/** The screen before this one; null on the first. */
export function previousPlace({ step, at }: Place, screens: Screens): Place | null {
  if (at > 1) return { step, at: at - 1 }
  const previous = STEPS[STEPS.indexOf(step) - 1]
  return previous ? { step: previous, at: screens[previous] } : null
}
