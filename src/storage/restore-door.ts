/**
 * The door of a restore: what it changes is prepared in the table `staged`, sealed, in as many
 * transactions as it takes, and committed in one. Whatever ends the app on the way, the records are
 * those of before or those of after; what was staged for nothing is cleared by the next restore.
 */
import { isTaken, type AyumiDatabase, type RowKey, type StagedChange } from './database.ts'
import { lengthenOutbox } from './outbox.ts'
import { toRow, type Alongside } from './replace-rows.ts'

/** Changes copied at a time. */
const PAGE = 500

export async function clearStaged({ staged }: AyumiDatabase): Promise<void> {
  await staged.clear()
}

/** One change for each record: a later one takes the place of an earlier one. */
export async function stage(
  { staged }: AyumiDatabase,
  changes: readonly StagedChange[],
): Promise<void> {
  await staged.bulkPut(changes)
}

/** Grows with every change of any record, whoever makes it. */
export async function sumEditions({ rows }: AyumiDatabase): Promise<number> {
  const keys = await rows.toCollection().primaryKeys()
  return keys.reduce((sum, [, edition]) => sum + edition, 0)
}

export interface Commit {
  readonly alongside: Alongside
  readonly onProgress: (done: number) => void
  /** Only if `sumEditions` is still this: what is staged takes account of nothing that came after. */
  readonly ifEditions?: number | undefined
}

class Overtaken extends Error {}

/**
 * All that is staged, done in one transaction with what is done `alongside`; or nothing was, because
 * another tab has meanwhile changed a record (see `overtakenChanges`).
 */
export async function commitStaged(
  database: AyumiDatabase,
  { alongside, onProgress, ifEditions }: Commit,
): Promise<'committed' | 'overtaken'> {
  const { rows, device, staged } = database
  try {
    await database.transaction('rw', rows, device, staged, async () => {
      if (ifEditions !== undefined && (await sumEditions(database)) !== ifEditions)
        throw new Overtaken()
      await alongside()
      let done = 0
      let outboxGrowth = 0
      const firstPlace = (await lengthenOutbox(database, 0)) + 1
      for (let page = await pageAfter(database, ''); page.length > 0;) {
        await rows.bulkDelete(page.flatMap(oldKey))
        const next = page.flatMap(({ row, old, isFork }, index) =>
          row ? [{ ...toRow({ row, old }, firstPlace + done + index), ...(isFork && FORK) }] : [],
        )
        await rows.bulkAdd(next)
        done += page.length
        outboxGrowth += next.length - page.filter(({ old }) => old?.unsent !== undefined).length
        onProgress(done)
        page = await pageAfter(database, page.at(-1)?.id ?? '')
      }
      await lengthenOutbox(database, outboxGrowth)
      await staged.clear()
    })
    return 'committed'
  } catch (error) {
    if (error instanceof Overtaken || isTaken(error)) return 'overtaken'
    throw error
  }
}

/** Nothing the server knows is superseded by what comes from a file in its place. */
const FORK = { parents: [] }

/** The staged changes whose records are no longer as they were read. */
export async function overtakenChanges(database: AyumiDatabase): Promise<readonly StagedChange[]> {
  const overtaken: StagedChange[] = []
  for (let page = await pageAfter(database, ''); page.length > 0;) {
    const rows = await database.rowsOf(page.map(({ id }) => id))
    const editions = new Map(rows.map(({ id, edition }) => [id, edition]))
    overtaken.push(...page.filter(({ id, old }) => editions.get(id) !== old?.edition))
    page = await pageAfter(database, page.at(-1)?.id ?? '')
  }
  return overtaken
}

const pageAfter = ({ staged }: AyumiDatabase, id: string): Promise<StagedChange[]> =>
  staged.where('id').above(id).limit(PAGE).toArray()

const oldKey = ({ id, old }: StagedChange): RowKey[] => (old ? [[id, old.edition]] : [])
