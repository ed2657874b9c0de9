import type { InterviewProblem } from '#domain/interviews/interview.ts'
import type { Locale } from '#i18n/locale.tsx'

/** What is wrong with a field, and what to do about it. */
export function problemText({ t }: Locale, label: string, problem: InterviewProblem): string {
  switch (problem.kind) {
    case 'tooLong':
      return t('problem.tooLong', { label, max: problem.max })
    case 'outsideEra':
      return t('problem.yearNeedsEra', { label })
    case 'notAfterInterview':
      return t('interview.notAfter', { label })
    default:
      return t(`problem.${problem.kind}`, { label })
  }
}
