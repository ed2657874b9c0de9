import type { PackProblem } from '#domain/instruments/pack-problem.ts'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { parsePack } from '#domain/instruments/parse-pack.ts'

/** The sample pack as a file in which one place was changed: 'items[2].text', a new value. */
export function fileWith(path: string, value: unknown): string {
  const pack: unknown = structuredClone(sample25)
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '')
  const parent = keys
    .slice(0, -1)
    .reduce<unknown>((node, key) => Reflect.get(Object(node), key), pack)
  Reflect.set(Object(parent), keys.at(-1) ?? '', value)
  return JSON.stringify(pack)
}

/** What is wrong with a file, nothing when it is accepted. */
export function problemsIn(text: string): readonly PackProblem[] {
  const parsed = parsePack(text)
  return parsed.ok ? [] : parsed.error
}
