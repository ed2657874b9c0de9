/** The door for pack files. What it lets in is a `Pack`; what it refuses, it names. */
import { err, ok, type Result } from '#domain/shared/result.ts'
import { checkPack } from './check-pack.ts'
import { locateJsonError } from './json-position.ts'
import { PACK_FORMAT, PACK_FORMAT_VERSION, type Pack } from './pack.ts'
import type { PackProblem } from './pack-problem.ts'

/** 1 MB of UTF-8; 25 items with reading and plain text need about 15 kB. */
export const MAX_PACK_BYTES = 1_000_000

/**
 * The pack in the text of a file. Never throws. Callers who have a file should compare its size
 * with `MAX_PACK_BYTES` before they read it.
 */
export function parsePack(text: string): Result<Pack, readonly PackProblem[]> {
  const bytes = utf8Length(text)
  if (bytes > MAX_PACK_BYTES) return refuse({ kind: 'tooLarge', bytes, maxBytes: MAX_PACK_BYTES })
  const json = parseJson(text.startsWith('\uFEFF') ? text.slice(1) : text)
  if (!json.ok) return refuse(json.error)
  const formatProblem = formatProblemOf(json.value)
  return formatProblem ? refuse(formatProblem) : checkPack(json.value)
}

function refuse(problem: PackProblem): Result<never, readonly PackProblem[]> {
  return err([problem])
}

function parseJson(text: string): Result<unknown, PackProblem> {
  try {
    return ok(JSON.parse(text))
  } catch {
    const position = locateJsonError(text) ?? { line: 1, column: 1 }
    return err({ kind: 'notJson', ...position })
  }
}

function formatProblemOf(value: unknown): PackProblem | null {
  if (typeof value !== 'object' || value === null) return { kind: 'notAPack' }
  const { format, formatVersion } = value as { format?: unknown; formatVersion?: unknown }
  if (format !== PACK_FORMAT || typeof formatVersion !== 'number') return { kind: 'notAPack' }
  if (formatVersion > PACK_FORMAT_VERSION) {
    return { kind: 'newerFormat', formatVersion, supported: PACK_FORMAT_VERSION }
  }
  return formatVersion === PACK_FORMAT_VERSION ? null : { kind: 'notAPack' }
}

/** Bytes of the text in UTF-8; a lone surrogate counts as the replacement character. */
function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (codePoint < 0x80) bytes += 1
    else if (codePoint < 0x800) bytes += 2
    else bytes += codePoint < 0x10000 ? 3 : 4
  }
  return bytes
}
