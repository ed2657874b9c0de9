/**
 * JSON from outside, read without trusting it: a text may be built to exhaust whoever walks it, or to
 * reach into the prototype of every object.
 */
import { err, ok, type Result } from './result.ts'

export type JsonProblem =
  /** Not JSON at all. */
  | 'notJson'
  /** Nested deeper, or of more values, than anything we write. */
  | 'tooMuch'
  /** It has a member named `__proto__`, which no program of ours writes. */
  | 'hostile'

/** Our deepest are the scale labels of a pack inside a record inside a line. */
const MAX_DEPTH = 32
/** A pack of 200 items has some 2,000. */
const MAX_VALUES = 100_000

export function parseBoundedJson(text: string): Result<unknown, JsonProblem> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return err('notJson')
  }
  const problem = findProblem(value)
  return problem ? err(problem) : ok(value)
}

/** Level by level, so that the depth of a text costs no depth of calls. */
function findProblem(value: unknown): JsonProblem | undefined {
  let values = 0
  let level = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length
    if (depth > MAX_DEPTH || values > MAX_VALUES) return 'tooMuch'
    const objects = level.filter((each) => typeof each === 'object' && each !== null)
    if (objects.some((each) => Object.hasOwn(each, '__proto__'))) return 'hostile'
    level = objects.flatMap((each) => Object.values(each))
  }
  return undefined
}
