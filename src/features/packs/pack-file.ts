/** Packs as files: JSON in UTF-8, the format that `parsePack` describes. */
import type { Pack } from '#domain/instruments/pack.ts'
import type { PackProblem } from '#domain/instruments/pack-problem.ts'
import { MAX_PACK_BYTES, parsePack } from '#domain/instruments/parse-pack.ts'
import { err, type Result } from '#domain/shared/result.ts'

export type FileProblem =
  | PackProblem
  /** Not UTF-8: a spreadsheet, a picture, or text in Shift_JIS. */
  | { readonly kind: 'notUtf8' }
  /** The device could not hand the file over: it was moved, or lies in a cloud out of reach. */
  | { readonly kind: 'notReadable' }

/** A file too large to be a pack is refused unread. */
export async function readPackFile(file: Blob): Promise<Result<Pack, readonly FileProblem[]>> {
  if (file.size > MAX_PACK_BYTES) {
    return err([{ kind: 'tooLarge', bytes: file.size, maxBytes: MAX_PACK_BYTES }])
  }
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes) return err([{ kind: 'notReadable' }])
  const text = decodeUtf8(bytes)
  return text === null ? err([{ kind: 'notUtf8' }]) : parsePack(text)
}

/** Indented, so that people can read and mend it. */
export const packFileText = (pack: Pack): string => `${JSON.stringify(pack, null, 2)}\n`

/** 'gn-25-v2.json': nothing but the pack's id and version. */
export const packFileName = ({ id, version }: Pack): string => `${id}-v${version}.json`

function decodeUtf8(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
