/**
 * Locking: what is being written is finished, then every tab starts over. A page that starts over
 * has an empty memory: no key, no record, no draft is left in it.
 */
import type { Tabs } from '#platform/tabs.ts'
import type { Session } from './session.ts'
import { forgetUnsaved } from './unsaved.ts'

export async function lockEverywhere({ door }: Session, tabs: Tabs): Promise<void> {
  tabs.tell({ kind: 'locked' })
  await startOver(door)
}

/** Locks this tab when another one locks. Returns how to stop listening. */
export const lockWithOthers = ({ door }: Session, tabs: Tabs): (() => void) =>
  tabs.listen(({ kind }) => {
    if (kind === 'locked') void startOver(door)
  })

async function startOver(door: Session['door']): Promise<void> {
  await door.settled()
  forgetUnsaved()
  location.reload()
}
