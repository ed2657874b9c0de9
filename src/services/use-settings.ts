import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { DeviceSettings } from '#storage/device-settings.ts'

/** The settings of this device, before and after unlocking. */
export interface SettingsControl {
  readonly settings: DeviceSettings
  readonly change: (changed: Partial<DeviceSettings>) => void
  /** The device did not keep the last change: it holds until the app is closed. */
  readonly isRefused?: boolean
}

export const SettingsContext = createContext<SettingsControl | null>(null)

export function useSettings(): SettingsControl {
  const control = useContext(SettingsContext)
  if (!control) throw new Error('useSettings outside SettingsContext')
  return control
}
