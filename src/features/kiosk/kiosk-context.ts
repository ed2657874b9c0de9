import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { KioskEvent, KioskProgress } from '#domain/kiosk/kiosk-flow.ts'
import type { KioskTask } from '#domain/kiosk/handover.ts'

/** What every screen of the participant works with. */
export interface KioskWork {
  readonly task: KioskTask
  readonly progress: KioskProgress
  /** Whether all of it is on the disk. */
  readonly isKept: boolean
  readonly act: (event: KioskEvent) => void
}

export const KioskContext = createContext<KioskWork | null>(null)

export function useKiosk(): KioskWork {
  const work = useContext(KioskContext)
  if (!work) throw new Error('useKiosk outside a hand-over')
  return work
}
