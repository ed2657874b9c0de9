import type { Rater } from '#domain/sheets/rater.ts'
import type { Translate } from '#i18n/translate.ts'

/** 本人, 支援員, 協同. */
export function raterName(t: Translate, rater: Rater): string {
  switch (rater) {
    case 'self':
      return t('common.self')
    case 'staff':
      return t('common.staff')
    case 'agreed':
      return t('common.agreed')
  }
}
