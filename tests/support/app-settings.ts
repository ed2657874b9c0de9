import { expect, type Page } from '@playwright/test'
import type { DeviceSettings } from '#storage/device-settings.ts'

/**
 * Changes settings as the display page does, but where the page stands: what is typed and what is
 * open stays. Returns once the app shows them.
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

/** What Preact notes about a part of the page, under the short names of its build. */
interface Part {
  readonly props: { readonly value?: Partial<SettingsControl> | null } | null
  readonly __k: readonly (Part | null)[] | null
}

/** Runs in the page. Gives the settings as they are, asks for others if need be. */
function changeInPage(changed: Partial<DeviceSettings>): DeviceSettings | undefined {
  const findControl = ({ props, __k: parts }: Part): SettingsControl | undefined => {
    const { settings, change } = props?.value ?? {}
    if (settings && change) return { settings, change }
    for (const part of parts ?? []) {
      const control = part && findControl(part)
      if (control) return control
    }
    return undefined
  }
  const root = document.getElementById('app') as unknown as { readonly __k: Part }
  const control = findControl(root.__k)
  const isOther =
    control &&
    Object.entries({ ...control.settings, ...changed }).some(
      ([name, value]) => control.settings[name as keyof DeviceSettings] !== value,
    )
  if (isOther) control.change(changed)
  return control?.settings
}
