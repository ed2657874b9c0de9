import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { untilDone } from './deadline.ts'

/** Does what puts a file into this folder; gives back its path once it is whole and has its name. */
export async function savesInto(folder: string, doing: () => Promise<void>): Promise<string> {
  const before = await readdir(folder)
  await doing()
  return untilDone(async () => {
    const [name, ...others] = (await readdir(folder)).filter((name) => !before.includes(name))
    // Until then there is a second one, unfinished, or the first has no content.
    if (name === undefined || others.length > 0 || /\.(part|wkdownload)$/.test(name)) {
      throw new Error(`nothing whole was saved into ${folder}`)
    }
    const path = join(folder, name)
    if ((await stat(path)).size === 0) throw new Error(`${path} is still empty`)
    return path
  })
}
