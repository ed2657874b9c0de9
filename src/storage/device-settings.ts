/** Settings of the device, not of a person: kept in clear because the lock screen needs them. */
import { createStore, get, set, type UseStore } from 'idb-keyval'
import * as z from 'zod/mini'
import { IDLE_MINUTES } from '#domain/lock/auto-lock.ts'

const settingsSchema = z.object({
  language: z.catch(z.enum(['ja', 'ja-easy', 'en', 'pseudo']), 'ja'),
  furigana: z.catch(z.boolean(), false),
  theme: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
  contrast: z.catch(z.enum(['system', 'high']), 'system'),
  textSize: z.catch(z.enum(['normal', 'large', 'larger']), 'normal'),
  calendar: z.catch(z.enum(['gregory', 'japanese']), 'gregory'),
  autoLockMinutes: z.catch(z.literal([...IDLE_MINUTES]), 5),
})

export type DeviceSettings = z.infer<typeof settingsSchema>

/** For a device that has none yet, or that lets nothing be kept. */
export const defaultSettings: DeviceSettings = settingsSchema.parse({})

export interface SettingsStore {
  read(): Promise<DeviceSettings>
  keep(settings: DeviceSettings): Promise<void>
}

const KEY = 'settings'

/** A value that is missing or no longer understood falls back to its default. */
export function createSettingsStore(): SettingsStore {
  let store: UseStore | undefined
  const opened = () => (store ??= createStore('ayumi-device', 'settings'))
  return {
    read: async () => settingsSchema.parse((await get<unknown>(KEY, opened())) ?? {}),
    keep: (settings) => set(KEY, settings, opened()),
  }
}
