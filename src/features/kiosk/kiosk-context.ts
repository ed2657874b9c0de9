import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { KioskEvent, KioskProgress } from '#domain/kiosk/kiosk-flow.ts'
import type { KioskTask } from '#domain/kiosk/handover.ts'

/** Whether what is on screen is on the disk: yes, soon, or the disk has refused it. */
export type Keeping = 'kept' | 'underWay' | 'notKept'

/** What every screen of the participant works with. */
export interface KioskWork {
  readonly task: KioskTask
  readonly progress: KioskProgress
  readonly keeping: Keeping
  readonly act: (event: KioskEvent) => void
}

export const KioskContext = createContext<KioskWork | null>(null)

export function useKiosk(): KioskWork {
  const work = useContext(KioskContext)
  if (!work) throw new Error('useKiosk outside a hand-over')
  return work
}
