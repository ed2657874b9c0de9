/**
 * The unsealed file is JSON as a whole, so that every program opens it: the lines of a backup are the
 * members of one array, each still on its own line.
 *
 *     [{"ayumiBackup":…},
 *     {"record":…},
 *     {"end":…}]
 */
import type { Line } from './read-lines.ts'

/** Takes texts of whole lines. */
export async function* frameAsArray(
  texts: AsyncIterable<string>,
): AsyncGenerator<string, void, undefined> {
  let before = '['
  for await (const text of texts) {
    yield before + text.slice(0, -1).replaceAll('\n', ',\n')
    before = ',\n'
  }
  yield ']\n'
}

/** The lines without the array around them, where there is one. */
export async function* unframe(lines: AsyncIterable<Line>): AsyncGenerator<Line, void, undefined> {
  let state: 'first' | 'bare' | 'member' | 'closed' = 'first'
  for await (const line of lines) {
    if (state === 'first') state = line.text?.startsWith('[') ? 'member' : 'bare'
    else if (state === 'closed') return yield { problem: 'notALine' }
    if (state === 'bare' || line.text === undefined) {
      yield line
      continue
    }
    const [, text = line.text, end = ''] = /^\[?(\{.*\})([,\]])$/.exec(line.text) ?? []
    if (end === ']') state = 'closed'
    yield end === '' ? { problem: 'notALine' } : { text }
  }
  if (state === 'member') yield { problem: 'unended' }
}
