/** The answers of each item as they are offered. */
import type { Pack, PackItem } from '#domain/instruments/pack.ts'
import { answerTo, type Answers } from '#domain/sheets/answers.ts'
import type { Side } from '#domain/sheets/rater.ts'
import type { Translate } from '#i18n/translate.ts'
import type { PackWords } from '#i18n/pack-words.ts'
import { raterName } from '#features/rounds/rater-name.ts'
import type { ItemChoices } from './sheet-item.tsx'

/** What both sides answered: in view while the agreed sheet is made. */
export type BothAnswers = Readonly<Record<Side, Answers>>

interface ChoiceWords extends Pick<PackWords, 'packText'> {
  readonly t: Translate
}

/** The choices of every item by its number; without `both` all items share one list. */
export function choicesByItem(
  { t, packText }: ChoiceWords,
  pack: Pack,
  both: BothAnswers | null,
): ReadonlyMap<number, ItemChoices> {
  const plain: ItemChoices = pack.scale.answers.map(({ value, label }) => ({
    value,
    label: packText(label),
    mark: String(value),
  }))
  const withNotes = (no: number, answers: BothAnswers): ItemChoices =>
    plain.map((choice) => {
      const sides = SIDES.filter((side) => answerTo(pack, answers[side], no) === choice.value)
      const note = sides.map((side) => raterName(t, side)).join(t('sheet.and'))
      return note === '' ? choice : { ...choice, note }
    })
  return new Map(pack.items.map(({ no }) => [no, both ? withNotes(no, both) : plain]))
}

/** The rubric of the item, and which side left it out. */
export function itemHint(
  { t, packText }: ChoiceWords,
  pack: Pack,
  { item, both }: { readonly item: PackItem; readonly both: BothAnswers | null },
): string | undefined {
  const missing = SIDES.filter((side) => both && answerTo(pack, both[side], item.no) === null)
  const words = missing.map((side) =>
    t('rounds.raterState', { rater: raterName(t, side), state: t('rounds.unanswered') }),
  )
  return [item.rubric && packText(item.rubric), ...words].filter(Boolean).join('　') || undefined
}

const SIDES = ['self', 'staff'] as const
