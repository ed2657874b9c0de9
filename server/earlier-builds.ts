import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { errorCode } from './error-code.ts'
import type { StartFailure } from './start-failure.ts'

/** How many builds before the running one are kept. */
const KEPT = 3

const COPY = '.copy-'
const COPY_TAKES_AT_MOST_MS = 60 * 60 * 1000

/**
 * A tab that was opened before an upgrade still loads its next screen from the build it came from, and
 * the names under `assets/` carry hashes, so those of several builds stand side by side. Each start
 * keeps the running build's in the data folder, which outlives a new installation, and lets go of all
 * but the last few.
 *
 * @param appFolder of the running build
 * @param dataFolder absolute path
 * @returns the folders to look in for what the running build does not have, the latest first
 */
export async function keepBuilds(
  appFolder: string,
  dataFolder: string,
): Promise<Result<string[], StartFailure>> {
  const folder = join(dataFolder, 'builds')
  try {
    await mkdir(folder, { recursive: true })
    const running = await keepBuild(join(appFolder, 'assets'), folder)
    const builds = await listLatestFirst(folder)
    const earlier = builds.filter(({ path }) => path !== running && !isCopy(path))
    const old = [...earlier.slice(KEPT), ...builds.filter(isLeftOver)]
    await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })))
    return ok(earlier.slice(0, KEPT).map(({ path }) => path))
  } catch (error) {
    return err({ kind: 'data-folder-unwritable', folder, code: errorCode(error) })
  }
}

async function keepBuild(assets: string, folder: string): Promise<string> {
  const kept = join(folder, await nameBuild(assets))
  // What has its name is whole: this build has been started before.
  if (!existsSync(kept)) await copyWhole(assets, kept)
  const now = new Date()
  await utimes(kept, now, now)
  return kept
}

/** Complete or not at all: it is copied aside first, and two servers may do so at once. */
async function copyWhole(assets: string, kept: string): Promise<void> {
  const copy = await mkdtemp(join(dirname(kept), COPY))
  try {
    await cp(assets, join(copy, 'assets'), { recursive: true })
    await rename(copy, kept)
  } catch (error) {
    await rm(copy, { recursive: true, force: true })
    // Another server may have been faster.
    if (!existsSync(kept)) throw error
  }
}

/** The names of the files follow their contents, so they stand for them. */
async function nameBuild(assets: string): Promise<string> {
  const names = (await readdir(assets, { recursive: true })).toSorted()
  return createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 16)
}

interface Kept {
  readonly path: string
  readonly changedAt: number
}

async function listLatestFirst(folder: string): Promise<Kept[]> {
  const paths = (await readdir(folder)).map((name) => join(folder, name))
  const kept = await Promise.all(
    paths.map(async (path): Promise<Kept[]> => {
      // Gone: another server has just given its copy a name.
      const found = await stat(path).catch(() => undefined)
      return found ? [{ path, changedAt: found.mtimeMs }] : []
    }),
  )
  return kept.flat().toSorted((a, b) => b.changedAt - a.changedAt)
}

const isCopy = (path: string) => basename(path).startsWith(COPY)

/** A start that was killed while it copied. */
const isLeftOver = ({ path, changedAt }: Kept) =>
  isCopy(path) && Date.now() - changedAt > COPY_TAKES_AT_MOST_MS
