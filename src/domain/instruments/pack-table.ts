/**
 * A pack as a table of text, the common ground of the 25-row editor and of what is pasted from a
 * spreadsheet. Axes are written as people name them, by title; ids come and go unseen.
 */
import { stripRuby } from '#domain/shared/furigana.ts'
import { err, type Result } from '#domain/shared/result.ts'
import { checkPack } from './check-pack.ts'
import { itemNumberText } from './item-number.ts'
import { AXIS_KINDS, PACK_FORMAT, PACK_FORMAT_VERSION } from './pack.ts'
import type { AxisKind, Pack, PackAxis, PackItem } from './pack.ts'
import type { PackProblem } from './pack-problem.ts'

/** One item as typed or pasted. `reverse` takes ○, はい, yes, 1 … or nothing, ×, いいえ, no, 0. */
export interface Row {
  readonly no: string
  readonly text: string
  readonly reading: string
  readonly plain: string
  readonly domain: string
  readonly detail: string
  readonly indicator: string
  readonly reverse: string
}

/** What a table does not say about its pack. A whole `Pack` will do. */
export type PackMeta = Pick<
  Pack,
  'id' | 'version' | 'title' | 'rights' | 'source' | 'notice' | 'scale'
>

/**
 * The pack that the rows describe. Rows with nothing but a number are the unused end of an editor
 * and are skipped. `basis` is the pack the rows were made from, if any: its axes keep their ids,
 * and an item whose text is unchanged keeps its rubric and source. Problems carry the row.
 */
export function packFromRows(
  meta: PackMeta,
  rows: readonly Row[],
  basis?: Pack,
): Result<Pack, readonly PackProblem[]> {
  const used = rows.map(trimmed).flatMap((row, index) => (isBlank(row) ? [] : [{ row, index }]))
  const axes = axesFromRows(
    used.map(({ row }) => row),
    basis,
  )
  const checked = checkPack({
    format: PACK_FORMAT,
    formatVersion: PACK_FORMAT_VERSION,
    ...headOf(meta),
    items: used.map(({ row }) => itemFromRow(row, axes, basis)),
    axes,
  })
  if (checked.ok) return checked
  const rowNumbers = used.map(({ index }) => index + 1)
  return err(checked.error.map((problem) => withRow(problem, rowNumbers)))
}

/** The table of a pack, one row per item in the order of their numbers. */
export function rowsFromPack(pack: Pack): Row[] {
  const titleOf = (axis: AxisKind, id: string | undefined) =>
    pack.axes[axis]?.find((entry) => entry.id === id)?.title ?? ''
  return pack.items.map((item) => ({
    no: String(item.no),
    text: item.text,
    reading: item.reading ?? '',
    plain: item.plain ?? '',
    domain: titleOf('domain', item.domain),
    detail: titleOf('detail', item.detail),
    indicator: titleOf('indicator', item.indicator),
    reverse: item.reverse ? '○' : '',
  }))
}

type Axes = Partial<Record<AxisKind, readonly PackAxis[]>>

function trimmed(row: Row): Row {
  return {
    no: itemNumberText(row.no),
    text: row.text.trim(),
    reading: row.reading.trim(),
    plain: row.plain.trim(),
    domain: row.domain.trim(),
    detail: row.detail.trim(),
    indicator: row.indicator.trim(),
    reverse: row.reverse.trim(),
  }
}

/** Nothing typed but, perhaps, the number. */
function isBlank(row: Row): boolean {
  return Object.values({ ...row, no: '' }).every((cell) => cell === '')
}

function headOf({ id, version, title, rights, source, notice, scale }: PackMeta) {
  return withoutUndefined({ id, version, title, rights, source, notice, scale })
}

/** Names the basis knows stay in its order and keep their ids; for a new one the name is the id. */
function axesFromRows(rows: readonly Row[], basis: Pack | undefined): Axes {
  const axes: Axes = {}
  for (const kind of AXIS_KINDS) {
    const titleByName = titlesOf(rows.map((row) => row[kind]))
    const kept = (basis?.axes[kind] ?? []).flatMap(({ id, title }) => {
      const name = stripRuby(title)
      const written = titleByName.get(name)
      titleByName.delete(name)
      return written === undefined ? [] : [{ id, title: written }]
    })
    const added = Array.from(titleByName, ([id, title]) => ({ id, title }))
    if (kept.length + added.length > 0) axes[kind] = [...kept, ...added]
  }
  return axes
}

/** By the name without its readings: what one row tells of them holds for all. */
function titlesOf(cells: readonly string[]): Map<string, string> {
  const titleByName = new Map<string, string>()
  for (const title of cells.filter((cell) => cell !== '')) {
    const name = stripRuby(title)
    const known = titleByName.get(name)
    if (known === undefined || known === name) titleByName.set(name, title)
  }
  return titleByName
}

function itemFromRow(row: Row, axes: Axes, basis: Pack | undefined): unknown {
  const axisId = (kind: AxisKind) =>
    axes[kind]?.find(({ title }) => stripRuby(title) === stripRuby(row[kind]))?.id
  const no = numberOrText(row.no)
  return withoutUndefined({
    no,
    text: row.text,
    reading: row.reading || undefined,
    plain: row.plain || undefined,
    domain: axisId('domain'),
    detail: axisId('detail'),
    indicator: axisId('indicator'),
    reverse: readMark(row.reverse),
    ...keptFrom(basis?.items.find((item) => item.no === no && item.text === row.text)),
  })
}

function keptFrom(item: PackItem | undefined) {
  return { rubric: item?.rubric, source: item?.source }
}

/** Text that is no number is passed on as it is, for `checkPack` to refuse by name. */
function numberOrText(text: string): number | string | undefined {
  if (text === '') return undefined
  return /^\d+$/.test(text) ? Number(text) : text
}

const YES = /^(?:[○〇◯●✓✔]|はい|逆転?|反転|true|yes|y|1)$/i
const NO = /^(?:|[-ー―×✕✗]|いいえ|false|no|n|0)$/i

function readMark(text: string): boolean | string {
  const mark = text.normalize('NFKC')
  if (YES.test(mark)) return true
  return NO.test(mark) ? false : text
}

function withoutUndefined(fields: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function withRow(problem: PackProblem, rowNumbers: readonly number[]): PackProblem {
  if (!('path' in problem)) return problem
  const index = /^items\[(\d+)\]/.exec(problem.path)?.[1]
  return index === undefined ? problem : { ...problem, row: rowNumbers[Number(index)] ?? null }
}
