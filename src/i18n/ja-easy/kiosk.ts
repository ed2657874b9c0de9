import type { kiosk as source } from '#i18n/ja/kiosk.ts'

export const kiosk: Readonly<Record<keyof typeof source, string>> = {
  'kiosk.name': 'あゆみ',
}
