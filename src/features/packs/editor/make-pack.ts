/** From what was typed to the pack it describes. */
import type { Pack } from '#domain/instruments/pack.ts'
import type { PackProblem } from '#domain/instruments/pack-problem.ts'
import { packFromRows } from '#domain/instruments/pack-table.ts'
import type { Result } from '#domain/shared/result.ts'
import { nextVersion, type PackRecord } from '#features/packs/pack-families.ts'
import type { PackDraft } from './draft.ts'

export interface PackTarget {
  readonly id: string
  readonly version: number
  /** The version the draft was made from; absent for a new sheet. */
  readonly basis: Pack | undefined
}

/** An edited pack is the next version of the same sheet, never the version that sheets name. */
export const editTarget = (records: readonly PackRecord[], basis: Pack): PackTarget => ({
  id: basis.id,
  version: nextVersion(records, basis.id),
  basis,
})

/** `newId` is any random id: a sheet made here is named by it, since its title may change. */
export const newTarget = (newId: string): PackTarget => ({
  id: `own-${newId}`,
  version: 1,
  basis: undefined,
})

/** Where the wording was published stays with the pack; the rows know nothing of it. */
export function packFromDraft(
  draft: PackDraft,
  { id, version, basis }: PackTarget,
): Result<Pack, readonly PackProblem[]> {
  const { title, rights, answers } = draft
  const notice = draft.notice.trim()
  const meta = {
    id,
    version,
    title,
    rights,
    scale: { answers },
    ...(notice === '' ? {} : { notice }),
    ...(basis?.source === undefined ? {} : { source: basis.source }),
  }
  return packFromRows(
    meta,
    draft.rows.map(({ cells }) => cells),
    basis,
  )
}
