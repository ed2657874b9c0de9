/**
 * The one gate for packs, whether they come from a file, a table or a record: shape first, then
 * the invariants that `pack.ts` promises.
 */
import type * as z from 'zod/mini'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { AXIS_KINDS, packSchema, type AxisKind, type Pack, type TextFault } from './pack.ts'
import { MAX_PROBLEMS, type FieldType, type PackProblem } from './pack-problem.ts'

/**
 * A value that keeps all invariants of a `Pack`, its items in the order of their numbers;
 * otherwise every fault found, at most `MAX_PROBLEMS`. Never throws.
 */
export function checkPack(value: unknown): Result<Pack, readonly PackProblem[]> {
  const shape = packSchema.safeParse(value)
  if (!shape.success) {
    const problems = shape.error.issues.flatMap((issue) => problemsOfIssue(issue, value))
    return err(problems.slice(0, MAX_PROBLEMS))
  }
  const pack = shape.data
  const problems = [...scaleProblems(pack), ...numberProblems(pack), ...axisProblems(pack)]
  return problems.length > 0 ? err(problems.slice(0, MAX_PROBLEMS)) : ok(inNumberOrder(pack))
}

function inNumberOrder(pack: Pack): Pack {
  return { ...pack, items: pack.items.toSorted((a, b) => a.no - b.no) }
}

function scaleProblems(pack: Pack): PackProblem[] {
  const values = pack.scale.answers.map((answer) => answer.value)
  return values.flatMap((value, index): PackProblem[] => {
    const where = { path: `scale.answers[${index}].value`, row: null }
    if (values.indexOf(value) < index) {
      return [{ kind: 'wrongScale', reason: 'duplicateValue', ...where }]
    }
    const inScale = value >= 1 && value <= values.length
    return inScale ? [] : [{ kind: 'wrongScale', reason: 'notOneToK', ...where }]
  })
}

function numberProblems(pack: Pack): PackProblem[] {
  const seen = new Set<number>()
  const duplicates = pack.items.flatMap(({ no }, index): PackProblem[] => {
    const isKnown = seen.has(no)
    seen.add(no)
    return isKnown ? [{ kind: 'duplicateNumber', no, path: `items[${index}].no`, row: null }] : []
  })
  const expected = Array.from(seen, (_, index) => index + 1)
  const missing = expected.filter((no) => !seen.has(no))
  return missing.length > 0 ? [...duplicates, { kind: 'numberGap', missing }] : duplicates
}

function axisProblems(pack: Pack): PackProblem[] {
  return AXIS_KINDS.flatMap((axis) => [
    ...duplicateAxes(pack, axis, 'id'),
    ...duplicateAxes(pack, axis, 'title'),
    ...unknownAxes(pack, axis),
    ...unusedAxes(pack, axis),
  ])
}

function duplicateAxes(pack: Pack, axis: AxisKind, field: 'id' | 'title'): PackProblem[] {
  const names = axesOf(pack, axis).map((entry) => entry[field])
  return names.flatMap((name, index): PackProblem[] => {
    const where = { path: `axes.${axis}[${index}].${field}`, row: null }
    return names.indexOf(name) < index ? [{ kind: 'duplicateAxis', axis, name, ...where }] : []
  })
}

function unknownAxes(pack: Pack, axis: AxisKind): PackProblem[] {
  const known = new Set(axesOf(pack, axis).map((entry) => entry.id))
  return pack.items.flatMap((item, index): PackProblem[] => {
    const id = item[axis]
    if (id === undefined || known.has(id)) return []
    return [{ kind: 'unknownAxis', axis, id, path: `items[${index}].${axis}`, row: null }]
  })
}

function unusedAxes(pack: Pack, axis: AxisKind): PackProblem[] {
  const used = new Set(pack.items.map((item) => item[axis]))
  return axesOf(pack, axis).flatMap(({ id, title }, index): PackProblem[] => {
    if (used.has(id)) return []
    return [{ kind: 'unusedAxis', axis, name: title, path: `axes.${axis}[${index}]`, row: null }]
  })
}

function axesOf(pack: Pack, axis: AxisKind) {
  return pack.axes[axis] ?? []
}

type Issue = z.core.$ZodIssue

function problemsOfIssue(issue: Issue, value: unknown): PackProblem[] {
  const where = { path: pathText(issue.path), row: null }
  const found = valueAt(value, issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ kind: 'unknownKey', key, ...where }))
  }
  if (found === undefined) return [{ kind: 'missing', ...where }]
  if (issue.code === 'too_small') {
    if (!Array.isArray(found)) return [{ kind: 'badNumber', ...where }]
    return [{ kind: 'tooFew', count: found.length, min: Number(issue.minimum), ...where }]
  }
  if (issue.code === 'too_big') return [tooBig(found, Number(issue.maximum), where)]
  const textFault = textFaultOf(issue)
  if (textFault) return [{ kind: textFault, ...where }]
  return [{ kind: 'wrongType', expected: expectedType(issue), ...where }]
}

function tooBig(found: unknown, max: number, where: { path: string; row: null }): PackProblem {
  if (Array.isArray(found)) return { kind: 'tooMany', count: found.length, max, ...where }
  if (typeof found === 'string') return { kind: 'tooLong', maxLength: max, ...where }
  return { kind: 'badNumber', ...where }
}

function textFaultOf(issue: Issue): TextFault | null {
  if (issue.code !== 'custom') return null
  return issue.params?.['kind'] === 'badId' ? 'badId' : 'emptyText'
}

function expectedType(issue: Issue): FieldType {
  if (issue.code === 'invalid_value')
    return typeof issue.values[0] === 'number' ? 'integer' : 'text'
  const names: Partial<Record<string, FieldType>> = {
    string: 'text',
    boolean: 'boolean',
    array: 'list',
    object: 'object',
  }
  return (issue.code === 'invalid_type' && names[issue.expected]) || 'integer'
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (parent, key) =>
      typeof parent === 'object' && parent !== null && Object.hasOwn(parent, key)
        ? Reflect.get(parent, key)
        : undefined,
    value,
  )
}

/** ['items', 3, 'text'] → 'items[3].text' */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}
