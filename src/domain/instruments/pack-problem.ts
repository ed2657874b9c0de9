/**
 * Why a pack was refused, one entry per fault, naming the line, field or row, so that the person
 * who made the file can mend it. No prose here: the words are messages.
 */
import type { AxisKind } from './pack.ts'

/** Lists of faults end here: the rest would not help, and a hostile file could name millions. */
export const MAX_PROBLEMS = 100

interface Where {
  /** The field as in the file: 'items[3].text', 'axes.domain[0].id', '' for the pack itself. */
  readonly path: string
  /** 1-based row of the table the pack was made from; null for files and for the pack's head. */
  readonly row: number | null
}

export type PackProblem =
  /** The file is larger than a pack can be; it was not read. Counted in bytes of UTF-8. */
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly maxBytes: number }
  /** Not JSON; line and column, from 1, of the first thing that is not. */
  | { readonly kind: 'notJson'; readonly line: number; readonly column: number }
  /** JSON, but not a file of this kind. */
  | { readonly kind: 'notAPack' }
  /** Made by a later version of the app: update the app, then import again. */
  | { readonly kind: 'newerFormat'; readonly formatVersion: number; readonly supported: number }
  | ({ readonly kind: 'missing' } & Where)
  | ({ readonly kind: 'wrongType'; readonly expected: FieldType } & Where)
  /** A field this version does not know (a typing slip, or `__proto__` and the like). */
  | ({ readonly kind: 'unknownKey'; readonly key: string } & Where)
  | ({ readonly kind: 'emptyText' } & Where)
  | ({ readonly kind: 'tooLong'; readonly maxLength: number } & Where)
  /** A pack's id: a–z, 0–9 and hyphens, not beginning with a hyphen, at most 64. */
  | ({ readonly kind: 'badId' } & Where)
  /** An item number or a version below 1 or beyond exact integers. */
  | ({ readonly kind: 'badNumber' } & Where)
  /** A list (items, answers of the scale, axes) with fewer or more entries than allowed. */
  | ({ readonly kind: 'tooFew'; readonly count: number; readonly min: number } & Where)
  | ({ readonly kind: 'tooMany'; readonly count: number; readonly max: number } & Where)
  | ({ readonly kind: 'duplicateNumber'; readonly no: number } & Where)
  /** Item numbers must run 1…n; the lowest ones that are absent. */
  | { readonly kind: 'numberGap'; readonly missing: readonly number[] }
  /** The answers of the scale must be the integers 1…k, each once. */
  | ({ readonly kind: 'wrongScale'; readonly reason: 'duplicateValue' | 'notOneToK' } & Where)
  /** An item names an axis that is not listed. */
  | ({ readonly kind: 'unknownAxis'; readonly axis: AxisKind; readonly id: string } & Where)
  /** Two axes of one kind with the same id or title. */
  | ({ readonly kind: 'duplicateAxis'; readonly axis: AxisKind; readonly name: string } & Where)
  /** A listed axis that no item names: it would stay empty on every chart. */
  | ({ readonly kind: 'unusedAxis'; readonly axis: AxisKind; readonly name: string } & Where)

export type FieldType = 'text' | 'integer' | 'boolean' | 'list' | 'object'
