/** The look of the whole page follows attributes of <html> (see ui/styles/tokens.css). */
import type { DeviceSettings } from '#storage/device-settings.ts'

/** In whose hands the page is: a participant's fingers get larger targets. */
export type Place = 'kiosk' | 'staff'

export type DocumentLook = Pick<
  DeviceSettings,
  'language' | 'furigana' | 'theme' | 'contrast' | 'textSize'
>

export function applyToDocument(look: DocumentLook, place: Place): void {
  const { language, furigana, theme, contrast, textSize } = look
  const { documentElement: root } = document
  setData(root, 'language', language)
  setData(root, 'furigana', furigana ? 'on' : undefined)
  setData(root, 'theme', theme === 'system' ? undefined : theme)
  setData(root, 'contrast', contrast === 'system' ? undefined : contrast)
  setData(root, 'text', textSize === 'normal' ? undefined : textSize)
  setData(root, 'place', place === 'kiosk' ? place : undefined)
}

function setData(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) delete element.dataset[name]
  else element.dataset[name] = value
}
