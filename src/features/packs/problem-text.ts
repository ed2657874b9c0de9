/** Every refusal of a pack in plain words: where it is, what is wrong, what to do. */
import type { FieldType } from '#domain/instruments/pack-problem.ts'
import type { MessageKey, Translate } from '#i18n/translate.ts'
import type { FileProblem } from './pack-file.ts'

const FIELD_NAMES = {
  answers: 'packs.scale',
  axes: 'packs.field.axes',
  detail: 'packs.field.detail',
  domain: 'packs.field.domain',
  id: 'packs.field.id',
  indicator: 'packs.field.indicator',
  items: 'packs.field.items',
  label: 'packs.field.label',
  no: 'packs.field.no',
  notice: 'packs.field.notice',
  plain: 'packs.field.plain',
  reading: 'packs.field.reading',
  reverse: 'packs.field.reverse',
  rights: 'packs.field.rights',
  rubric: 'packs.field.rubric',
  scale: 'packs.scale',
  source: 'packs.field.source',
  text: 'packs.field.text',
  title: 'packs.field.title',
  value: 'packs.field.value',
  version: 'packs.field.version',
} as const satisfies Readonly<Record<string, MessageKey>>

/** 「8行目の設問」, 「4番目の設問」, 「3番目の選択肢の言葉」, 「名前」; null for what concerns the file as a whole. */
export function whereText(t: Translate, problem: FileProblem): string | null {
  if (!('path' in problem) || problem.path === '') return null
  const { path, row } = problem
  const field = fieldName(t, path)
  if (row !== null) return t('packs.where.row', { row, field })
  const [, list = '', index = ''] = /^([\w.]+)\[(\d+)\]/.exec(path) ?? []
  if (list === '') return field
  const place = { n: Number(index) + 1, list: fieldName(t, list) }
  const isEntry = /(?:\]|\.text)$/.test(path)
  return isEntry ? t('packs.where.entry', place) : t('packs.where.field', { ...place, field })
}

/** What is wrong and what to do, without the place. */
export function whatText(t: Translate, problem: FileProblem): string {
  switch (problem.kind) {
    case 'tooLarge':
      return t('packs.problem.tooLarge', {
        size: kilobytes(problem.bytes),
        max: kilobytes(problem.maxBytes),
      })
    case 'notJson':
      return t('packs.problem.notJson', { line: problem.line, column: problem.column })
    case 'newerFormat':
      return t('packs.problem.newerFormat', { formatVersion: problem.formatVersion })
    case 'wrongType':
      return t(expectedKey(problem.expected, problem.row))
    case 'unknownKey':
      return t('packs.problem.unknownKey', { key: problem.key })
    case 'tooLong':
      return t('packs.problem.tooLong', { max: problem.maxLength })
    case 'tooFew':
      return t('packs.problem.tooFew', { count: problem.count, min: problem.min })
    case 'tooMany':
      return t('packs.problem.tooMany', { count: problem.count, max: problem.max })
    case 'duplicateNumber':
      return t('packs.problem.duplicateNumber', { no: problem.no })
    case 'numberGap':
      return t('packs.problem.numberGap', { missing: listed(problem.missing) })
    case 'wrongScale':
      return t(`packs.problem.${problem.reason}`)
    case 'unknownAxis':
      return t('packs.problem.unknownAxis', { axis: fieldName(t, problem.axis), id: problem.id })
    case 'duplicateAxis':
      return t('packs.problem.duplicateAxis', {
        axis: fieldName(t, problem.axis),
        name: problem.name,
      })
    case 'unusedAxis':
      return t('packs.problem.unusedAxis', { axis: fieldName(t, problem.axis), name: problem.name })
    case 'missing':
      return t(problem.row === null ? 'packs.problem.missing' : 'packs.problem.emptyText')
    case 'notAPack':
    case 'notUtf8':
    case 'notReadable':
    case 'emptyText':
    case 'badId':
    case 'badNumber':
      return t(`packs.problem.${problem.kind}`)
  }
}

/** The name of the last field in a path: 'items[3].text' → 「設問」; the path's own word if unknown. */
function fieldName(t: Translate, path: string): string {
  const name = /(\w+)(?:\[\d+\])?$/.exec(path)?.[1] ?? path
  return isNamed(name) ? t(FIELD_NAMES[name]) : name
}

const isNamed = (name: string): name is keyof typeof FIELD_NAMES => Object.hasOwn(FIELD_NAMES, name)

/** A cell of a table takes a number or a mark where a file has an integer, true or false. */
function expectedKey(expected: FieldType, row: number | null) {
  const isCell = row !== null && (expected === 'integer' || expected === 'boolean')
  return isCell
    ? (`packs.expectedCell.${expected}` as const)
    : (`packs.expected.${expected}` as const)
}

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000)

const SHOWN = 10

const listed = (numbers: readonly number[]): string =>
  numbers.slice(0, SHOWN).join(', ') + (numbers.length > SHOWN ? ' …' : '')
