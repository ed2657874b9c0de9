/**
 * The draft behind the editor. It outlives a slip of the finger: Back, which no question guards,
 * leads away and forth again without losing a row. In memory and bound to the session, so locking
 * ends it.
 */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Session } from '#services/session.ts'
import { hasUnsaved, useUnsaved } from '#services/unsaved.ts'
import { useSession } from '#services/use-session.ts'
import type { PackDraft } from './draft.ts'
import { startHistory, step, stepBack, type DraftHistory } from './draft-history.ts'

const keptDrafts = new WeakMap<Session, Map<string, DraftHistory>>()

/** `touched` as in `step`. Stable, so that rows that did not change are not drawn again. */
export type Edit = (change: (draft: PackDraft) => PackDraft, touched?: string) => void

export interface PackDraftControl {
  readonly draft: PackDraft
  readonly edit: Edit
  readonly undo: () => void
  readonly isDirty: boolean
  /** The draft was begun earlier and taken up again. */
  readonly wasKept: boolean
  /** Forgets the draft: it was saved, or is not wanted any more. */
  readonly drop: () => void
}

/** `name` tells the drafts of a session apart: the id of the edited record, or 'new'. */
export function usePackDraft(name: string, start: () => PackDraft): PackDraftControl {
  const drafts = draftsOf(useSession())
  const [wasKept] = useState(() => drafts.has(name))
  const [history, setHistory] = useState(() => drafts.get(name) ?? startHistory(start()))
  const isDirty = history.past.length > 0
  const leftBehind = useRef<DraftHistory | null>(null)
  leftBehind.current = isDirty ? history : null

  // Before useUnsaved, and as early: when the editor goes away, its own mark still tells whether it
  // was left knowingly.
  useLayoutEffect(
    () => () => {
      if (leftBehind.current && hasUnsaved()) drafts.set(name, leftBehind.current)
      else drafts.delete(name)
    },
    [drafts, name],
  )
  useUnsaved(isDirty)

  const edit = useCallback<Edit>(
    (make, touched) => setHistory((last) => step(last, make(last.draft), touched)),
    [],
  )
  const undo = useCallback(() => setHistory(stepBack), [])
  const drop = useCallback(() => {
    leftBehind.current = null
    setHistory((last) => startHistory(last.draft))
  }, [])
  return { draft: history.draft, edit, undo, isDirty, wasKept, drop }
}

function draftsOf(session: Session): Map<string, DraftHistory> {
  const drafts = keptDrafts.get(session) ?? new Map<string, DraftHistory>()
  keptDrafts.set(session, drafts)
  return drafts
}
