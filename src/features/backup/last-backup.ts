import type { Locale } from '#i18n/locale.tsx'

/** When the last backup was made, in words. */
export const lastBackupText = ({ t, instant }: Locale, at: number | null): string =>
  at === null ? t('backup.lastNever') : instant(new Date(at).toISOString())
