/**
 * Locking: what is being written is finished, then every tab starts over. A page that starts over
 * has an empty memory: no key, no record, no draft is left in it.
 */
import type { Tabs } from '#platform/tabs.ts'
import type { Session } from './session.ts'
import { forgetLongWork } from './long-work.ts'
import { forgetUnsaved } from './unsaved.ts'

export async function lockEverywhere({ door }: Session, tabs: Tabs): Promise<void> {
  tabs.tell({ kind: 'locked' })
  await startOver(door)
}

/**
 * Locks this tab when another one locks, whatever is on screen; without a session there is nothing
 * to finish. Returns how to stop listening.
 */
export const lockWithOthers = (session: Session | undefined, tabs: Tabs): (() => void) =>
  tabs.listen(({ kind }) => {
    if (kind === 'locked') void startOver(session?.door)
  })

/** A disk that does not answer must not keep the records on screen. */
const PATIENCE_MS = 3_000

async function startOver(door: Session['door'] | undefined): Promise<void> {
  document.documentElement.style.visibility = 'hidden'
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
  await Promise.race([door?.settled(), patience])
  forgetUnsaved()
  forgetLongWork()
  location.reload()
}
