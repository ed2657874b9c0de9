import { useCallback, useEffect, useState } from 'preact/hooks'
import { refreshDevice, type Device } from '#services/device.ts'
import { useSession } from '#services/use-session.ts'

/** The device with its ways in as they now are, and how to look again after changing them. */
export function useDevice(): readonly [Device, (changed: Device) => void] {
  const { device: atUnlock } = useSession()
  const [device, setDevice] = useState(atUnlock)
  useEffect(() => {
    void refreshDevice(atUnlock).then(setDevice)
  }, [atUnlock])
  return [device, useCallback((changed: Device) => setDevice(changed), [])]
}
