import { expect, type Page } from '@playwright/test'
import type { KioskEvent, KioskProgress } from '#domain/kiosk/kiosk-flow.ts'
import type { DeviceSettings } from '#storage/device-settings.ts'

/**
 * Changes settings as the display page does, in a participant's hands as 「見やすくする」 does, but
 * where the page stands: what is typed and what is open stays. Returns once the app shows them.
 */
export async function changeSettings(page: Page, changed: Partial<DeviceSettings>): Promise<void> {
  await expect
    .poll(() => page.evaluate(changeInPage, changed), { intervals: [10, 20, 50] })
    .toMatchObject(changed)
}

/** As `SettingsContext` provides it. */
interface SettingsControl {
  readonly settings: DeviceSettings
  readonly change: (changed: Partial<DeviceSettings>) => void
}

/** As `KioskContext` provides it. */
interface KioskControl {
  readonly progress: KioskProgress
  readonly act: (event: KioskEvent) => void
}

/** What a context provides. */
type Provided = Partial<SettingsControl & KioskControl>

/** What Preact notes about a part of the page, under the short names of its build. */
interface Part {
  readonly props: { readonly value?: Provided | null } | null
  readonly __k: readonly (Part | null)[] | null
}

/** Runs in the page. Gives the settings as they are, asks for others if need be. */
function changeInPage(changed: Partial<DeviceSettings>): Partial<DeviceSettings> {
  /** From the outside in, no further than the first that is wanted. */
  const find = (
    { props, __k: parts }: Part,
    isWanted: (value: Provided) => boolean,
  ): Provided | undefined => {
    const value = props?.value
    if (typeof value === 'object' && value && isWanted(value)) return value
    for (const part of parts ?? []) {
      const found = part && find(part, isWanted)
      if (found) return found
    }
    return undefined
  }
  const root = document.getElementById('app') as unknown as { readonly __k: Part }
  const isInHands = document.documentElement.dataset['place'] === 'kiosk'
  const { settings, change } = find(root.__k, (value) => 'change' in value) ?? {}
  const { progress, act } = (isInHands && find(root.__k, (value) => 'act' in value)) || {}
  const shown = { ...settings, ...progress?.look }
  const isOther = Object.entries(changed).some(
    ([name, value]) => shown[name as keyof DeviceSettings] !== value,
  )
  if (isOther) change?.(changed)
  if (isOther && progress) {
    const { language, furigana, textSize } = { ...progress.look, ...changed }
    if (language !== 'pseudo') {
      act?.({ kind: 'lookChanged', look: { language, furigana, textSize } })
    }
  }
  return shown
}
