/**
 * Setting aside a hand-over that does not open: it is out of the way and its round free again, and
 * nothing sealed is thrown away. Whoever looks for all that is kept of somebody finds it among the
 * rows `set-aside/<id>` of the table `device` (see ARCHITECTURE.md).
 */
import { now } from '#platform/clock.ts'
import { setAsideHandover, type KeptHandover } from '#storage/handover-store.ts'
import { sealJson } from '#vault/sealed-json.ts'
import type { Session } from './session.ts'

/** Why it was set aside; sealed under the device key. */
export interface SetAside {
  readonly reason: string
  /** ISO, UTC. */
  readonly at: string
  /** Staff profile id. */
  readonly by: string
}

export const setAsidePlace = (id: string): string => `set-aside/${id}`

/** False, and nothing is changed, when it is no longer what was read. */
export async function setAside(
  { device, vault, staff }: Session,
  kept: KeptHandover,
  reason: string,
): Promise<boolean> {
  const note: SetAside = { reason, at: new Date(now()).toISOString(), by: staff }
  const why = await sealJson(vault.deviceKey, note, setAsidePlace(kept.id))
  return setAsideHandover(device.database, kept, why)
}
