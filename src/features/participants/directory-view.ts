/**
 * Where one was in the list: search, filters and place, so that coming back from a person finds
 * it unchanged. In memory and bound to the session, never in the address: a search is a name.
 */
import { useState } from 'preact/hooks'
import type { ParticipantFilters } from '#domain/participants/directory.ts'
import type { Session } from '#services/session.ts'
import { useSession } from '#services/use-session.ts'

export interface DirectoryView {
  readonly query: string
  readonly filters: ParticipantFilters
  /** Row at the top of the list when it appears. */
  readonly topRow: number
}

export interface DirectoryViewControl {
  readonly view: DirectoryView
  /** Changes whenever another list, or another place in it, is to be shown. */
  readonly listKey: number
  readonly search: (query: string) => void
  readonly filter: (changed: Partial<ParticipantFilters>) => void
  readonly showWholeList: () => void
  readonly jumpTo: (topRow: number) => void
  /** Remembers how far somebody scrolled; renders nothing. */
  readonly keepTopRow: (topRow: number) => void
}

const WHOLE_LIST: DirectoryView = { query: '', filters: { show: 'active' }, topRow: 0 }

const viewBySession = new WeakMap<Session, DirectoryView>()

export function useDirectoryView(): DirectoryViewControl {
  const session = useSession()
  const [{ view, listKey }, setShown] = useState(() => ({
    view: viewBySession.get(session) ?? WHOLE_LIST,
    listKey: 0,
  }))
  const show = (changed: Partial<DirectoryView>) => {
    const next = { ...view, topRow: 0, ...changed }
    viewBySession.set(session, next)
    setShown({ view: next, listKey: listKey + 1 })
  }
  return {
    view,
    listKey,
    search: (query) => show({ query }),
    filter: (changed) => show({ filters: { ...view.filters, ...changed } }),
    showWholeList: () => show(WHOLE_LIST),
    jumpTo: (topRow) => show({ topRow }),
    keepTopRow: (topRow) => viewBySession.set(session, { ...view, topRow }),
  }
}
