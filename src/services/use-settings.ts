import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { DeviceSettings } from '#storage/device-settings.ts'

/** The settings of this device, before and after unlocking. */
export interface SettingsControl {
  readonly settings: DeviceSettings
  readonly change: (changed: Partial<DeviceSettings>) => void
}

export const SettingsContext = createContext<SettingsControl | null>(null)

export function useSettings(): SettingsControl {
  const control = useContext(SettingsContext)
  if (!control) throw new Error('useSettings outside SettingsContext')
  return control
}
