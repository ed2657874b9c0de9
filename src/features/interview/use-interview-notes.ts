import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import {
  blankNotes,
  parseInterviewForm,
  readableNotes,
  type InterviewForm,
  type InterviewNotes,
  type InterviewProblem,
} from '#domain/interviews/interview.ts'
import { today } from '#platform/clock.ts'
import { useUnsaved } from '#services/unsaved.ts'
import { useSession } from '#services/use-session.ts'
import { useSettings } from '#services/use-settings.ts'
import { useWrite } from '#services/use-write.ts'
import type { Change, RecordOf } from '#domain/record-types.ts'
import type { InterviewSubject } from './interview-subject.ts'
import { writeNewest, type WritePhase } from './newest-writer.ts'
import { keepNotes, toForm, withoutOvertaken } from './notes.ts'

export interface NotesControl {
  readonly form: InterviewForm
  /** What was put down so far; null before the first word. */
  readonly notes: InterviewNotes | null
  readonly phase: WritePhase
  readonly isReadOnly: boolean
  /** Kept at once, as far as it can be read. */
  readonly change: (changed: Partial<InterviewForm>) => void
  /** What is wrong; nothing before the first attempt to go on. */
  readonly problems: readonly InterviewProblem[]
  /** Attempts so far: as the `key` of an ErrorSummary it takes the focus at each. */
  readonly attempts: number
  /** Keeps everything, what was proposed included. False when something is wrong or not kept. */
  readonly confirm: () => Promise<boolean>
}

/** The notes while they are written; `stored` is their record, read live. */
export function useInterviewNotes(
  { participant, round, staffNames }: InterviewSubject,
  stored: RecordOf<'interview'> | null,
): NotesControl {
  const { staff } = useSession()
  const { calendar } = useSettings().settings
  const [day] = useState(today)
  const [typed, setTyped] = useState<Partial<InterviewForm>>({})
  const [phase, setPhase] = useState<WritePhase>(stored ? 'saved' : 'untouched')
  const [attempts, setAttempts] = useState(0)
  const isReadOnly = participant.fields.archived !== null
  const keep = useNewestWriter(setPhase)

  const blank = blankNotes(round.openedOn, staffNames.get(staff) ?? '', day)
  const base = stored?.fields ?? blank
  const form = { ...toForm(base, calendar), ...typed }
  const parsed = parseInterviewForm(form, day)
  const isTyping = Object.keys(typed).length > 0
  useUnsaved(phase === 'saving' || phase === 'failed' || (isTyping && !parsed.ok))

  // Keys come faster than the screen is drawn: each adds to what the last one left.
  const latest = useRef(typed)
  const change = (changed: Partial<InterviewForm>) => {
    latest.current = { ...latest.current, ...changed }
    const next = { ...form, ...latest.current }
    setTyped(latest.current)
    void keep(keepNotes({ round, blank, typed: latest.current, form: next, today: day }))
  }
  useLayoutEffect(() => {
    if (phase !== 'saved' || !stored) return
    const left = withoutOvertaken(latest.current, form, stored.fields, day)
    if (Object.keys(left).length === Object.keys(latest.current).length) return
    latest.current = left
    setTyped(left)
  }, [phase, stored])
  const confirm = async () => {
    if (isReadOnly) return true
    setAttempts(attempts + 1)
    if (!parsed.ok) return false
    const isKept = stored !== null && phase === 'saved'
    return isKept || keep(keepNotes({ round, blank, typed: form, form, today: day }))
  }
  return {
    form,
    notes: stored || isTyping ? { ...base, ...readableNotes(form, day) } : null,
    phase,
    isReadOnly,
    change,
    problems: attempts > 0 && !parsed.ok ? parsed.error : [],
    attempts,
    confirm,
  }
}

function useNewestWriter(onPhase: (phase: WritePhase) => void) {
  const write = useWrite()
  return useMemo(() => writeNewest<readonly Change[]>({ write, onPhase }), [write, onPhase])
}
