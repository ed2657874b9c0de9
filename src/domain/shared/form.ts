/**
 * From what stands in a form's fields to values: each field is read on its own, and all problems
 * are told together, so that nobody corrects a form one message at a time.
 */
import { isKana } from './kana.ts'
import { err, ok, type Result } from './result.ts'

export type TextProblem =
  { readonly kind: 'missing' } | { readonly kind: 'tooLong'; readonly max: number }

export type KanaProblem = TextProblem | { readonly kind: 'notKana' }

/** A select or radio group that holds none of its choices. */
export interface ChoiceProblem {
  readonly kind: 'unknownChoice'
}

/** Trimmed. Never normalised: 神 and 神 are two ways to write a name, and NFC would lose one. */
export function readText(text: string, max: number): Result<string, TextProblem> {
  const trimmed = text.trim()
  return trimmed.length > max ? err({ kind: 'tooLong', max }) : ok(trimmed)
}

export function readRequiredText(text: string, max: number): Result<string, TextProblem> {
  return text.trim() === '' ? err({ kind: 'missing' }) : readText(text, max)
}

/** A reading in hiragana or katakana, half width made full; may stay empty. */
export function readKana(text: string, max: number): Result<string, KanaProblem> {
  const kana = readText(text.normalize('NFKC'), max)
  return kana.ok && kana.value !== '' && !isKana(kana.value) ? err({ kind: 'notKana' }) : kana
}

/** One of `choices`, or null when nothing ('') is chosen. */
export function readChoice<C extends string>(
  text: string,
  choices: readonly C[],
): Result<C | null, ChoiceProblem> {
  if (text === '') return ok(null)
  const chosen = choices.find((choice) => choice === text)
  return chosen === undefined ? err({ kind: 'unknownChoice' }) : ok(chosen)
}

type ReadFields = Readonly<Record<string, Result<unknown, object>>>

/** `{name: Result<string, P>}` → `{name: string}` */
export type ReadValues<F extends ReadFields> = {
  readonly [K in keyof F]: F[K] extends Result<infer T, unknown> ? T : never
}

/** `{name: Result<string, P>}` → `{field: 'name'} & P`, a closed union over all fields. */
export type FieldProblems<F extends ReadFields> = {
  [K in keyof F]: Extract<F[K], { ok: false }> extends { error: infer P }
    ? P extends object
      ? { readonly field: K } & P
      : never
    : never
}[keyof F]

/** The values of those fields that can be read; for a form that is kept while it is filled. */
export function readableFields<F extends ReadFields>(fields: F): Partial<ReadValues<F>> {
  const values = Object.entries(fields).flatMap(([field, read]) =>
    read.ok ? [[field, read.value]] : [],
  )
  return Object.fromEntries(values) as Partial<ReadValues<F>>
}

/** All values, or every problem in the order of the fields. */
export function collectFields<F extends ReadFields>(
  fields: F,
): Result<ReadValues<F>, readonly FieldProblems<F>[]> {
  const problems = Object.entries(fields).flatMap(([field, read]) =>
    read.ok ? [] : [{ field, ...read.error }],
  )
  if (problems.length > 0) return err(problems as unknown as FieldProblems<F>[])
  return ok(readableFields(fields) as ReadValues<F>)
}
