/** A draft and the way back: what was typed into one cell is taken back as one step. */
import type { PackDraft } from './draft.ts'

export interface DraftHistory {
  readonly draft: PackDraft
  /** Earlier drafts, the latest last. */
  readonly past: readonly PackDraft[]
  /** What the last step touched: going on with the same thing is the same step. */
  readonly touched: string | null
}

const MOST_STEPS = 50

export const startHistory = (draft: PackDraft): DraftHistory => ({ draft, past: [], touched: null })

/** `touched` names the cell that is typed into; null is a step of its own. */
export function step(
  history: DraftHistory,
  draft: PackDraft,
  touched: string | null = null,
): DraftHistory {
  if (draft === history.draft) return history
  const goesOn = touched !== null && touched === history.touched
  const past = goesOn ? history.past : [...history.past, history.draft].slice(-MOST_STEPS)
  return { draft, past, touched }
}

export function stepBack(history: DraftHistory): DraftHistory {
  const draft = history.past.at(-1)
  return draft ? { draft, past: history.past.slice(0, -1), touched: null } : history
}
