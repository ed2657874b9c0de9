import { readRequiredText, type TextProblem } from '#domain/shared/form.ts'
import type { Result } from '#domain/shared/result.ts'

const REASON_MAX = 2000

/** Why a sheet is corrected or set aside; it is read years later, so it is required. */
export const checkReason = (text: string): Result<string, TextProblem> =>
  readRequiredText(text, REASON_MAX)
