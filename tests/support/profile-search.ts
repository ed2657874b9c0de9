import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Finding {
  readonly file: string
  readonly text: string
}

/**
 * Looks through every file of a browser profile for texts, in the encodings in which browsers keep
 * text: UTF-8, UTF-16 (both orders), JSON escapes and percent encoding.
 */
export async function findInProfile(
  folder: string,
  texts: readonly string[],
): Promise<readonly Finding[]> {
  const needles = texts.flatMap((text) => encodings(text).map((bytes) => ({ text, bytes })))
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const findings: Finding[] = []
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name)
    const content = await readFile(file).catch(() => Buffer.alloc(0))
    for (const { text, bytes } of needles) {
      if (content.includes(bytes)) findings.push({ file, text })
    }
  }
  return findings
}

function encodings(text: string): readonly Buffer[] {
  const utf16 = Buffer.from(text, 'utf16le')
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return [
    Buffer.from(text, 'utf8'),
    utf16,
    Buffer.from(utf16).swap16(),
    Buffer.from(escaped),
    Buffer.from(encodeURIComponent(text)),
  ]
}
