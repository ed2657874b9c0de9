/**
 * Where JSON text goes wrong. Engines word the position of a `SyntaxError` differently, and
 * Safari, the browser of most tablets, gives none; so the grammar of RFC 8259 is walked here.
 * Nesting is kept on a list, not on the call stack: a megabyte of brackets is only a long file.
 */

export interface TextPosition {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 units. */
  readonly column: number
}

/** The first token that cannot stand where it stands; null when the text is JSON. */
export function locateJsonError(text: string): TextPosition | null {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  let at = skipSpace(text, 0)
  while (at < text.length) {
    const end = tokenEnd(text, at)
    const next: Expected | null =
      end === null ? null : expectedAfter(text.charAt(at), expected, open)
    if (end === null || next === null) return positionAt(text, at)
    expected = next
    at = skipSpace(text, end)
  }
  return expected === 'end' ? null : positionAt(text, at)
}

type Expected = 'value' | 'valueOrClose' | 'key' | 'keyOrClose' | 'colon' | 'commaOrClose' | 'end'

/** One step of the grammar for the token beginning with `first`; null when it may not follow. */
function expectedAfter(first: string, expected: Expected, open: ('{' | '[')[]): Expected | null {
  const takesValue = expected === 'value' || expected === 'valueOrClose'
  const takesKey = expected === 'key' || expected === 'keyOrClose'
  switch (first) {
    case '{':
    case '[':
      if (!takesValue) return null
      open.push(first)
      return first === '{' ? 'keyOrClose' : 'valueOrClose'
    case '}':
    case ']':
      return closes(first, expected, open.at(-1)) ? (open.pop(), afterValue(open)) : null
    case ',':
      if (expected !== 'commaOrClose') return null
      return open.at(-1) === '{' ? 'key' : 'value'
    case ':':
      return expected === 'colon' ? 'value' : null
    case '"':
      if (takesKey) return 'colon'
      return takesValue ? afterValue(open) : null
    default:
      return takesValue ? afterValue(open) : null
  }
}

function closes(bracket: '}' | ']', expected: Expected, opened: string | undefined): boolean {
  if (bracket === '}') {
    return opened === '{' && (expected === 'keyOrClose' || expected === 'commaOrClose')
  }
  return opened === '[' && (expected === 'valueOrClose' || expected === 'commaOrClose')
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'end' : 'commaOrClose'
}

const SPACE = /[ \t\n\r]*/y
const SCALAR = /[{}[\],:]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

function skipSpace(text: string, at: number): number {
  return matchEnd(SPACE, text, at) ?? at
}

function tokenEnd(text: string, at: number): number | null {
  return text.charAt(at) === '"' ? stringEnd(text, at) : matchEnd(SCALAR, text, at)
}

function stringEnd(text: string, start: number): number | null {
  let at = start + 1
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === '"') return at + 1
    if (character < ' ') return null
    const next: number | null = character === '\\' ? matchEnd(ESCAPE, text, at) : at + 1
    if (next === null) return null
    at = next
  }
  return null
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

function positionAt(text: string, at: number): TextPosition {
  const before = text.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}
