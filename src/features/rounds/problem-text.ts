/** Why a form does not go on, in the words of the screen. */
import type { PastDateProblem } from '#domain/shared/dates.ts'
import type { TextProblem } from '#domain/shared/form.ts'
import type { Translate } from '#i18n/translate.ts'

export function problemText(
  t: Translate,
  label: string,
  problem: PastDateProblem | TextProblem,
): string {
  switch (problem.kind) {
    case 'missing':
    case 'empty':
      return t('rounds.problemMissing', { label })
    case 'tooLong':
      return t('rounds.problemTooLong', { label, max: problem.max })
    case 'unreadable':
      return t('rounds.problemUnreadable', { label })
    case 'yearNeedsEra':
    case 'outsideEra':
      return t('rounds.problemYear', { label })
    case 'noSuchDay':
      return t('rounds.problemNoSuchDay', { label })
    case 'outOfRange':
      return t('rounds.problemOutOfRange', { label })
    case 'inFuture':
      return t('rounds.problemInFuture', { label })
  }
}
