import type { Locale } from '#i18n/locale.tsx'

/** A size as people read it: '640 KB', '12.3 MB', '1.5 GB'; a thousand, not 1,024, at each step. */
export function bytesText({ t, number }: Pick<Locale, 't' | 'number'>, bytes: number): string {
  if (bytes < 1e6) return t('settings.kilobytes', { size: number(Math.ceil(bytes / 1e3)) })
  if (bytes < 1e9) return t('settings.megabytes', { size: number(bytes / 1e6, 1) })
  return t('settings.gigabytes', { size: number(bytes / 1e9, 1) })
}
