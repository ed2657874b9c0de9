import { useMemo } from 'preact/hooks'
import type { PackItem } from '#domain/instruments/pack.ts'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { AnswerGroup, type AnswerChoice } from '#ui/choices/answer-group.tsx'
import { itemElementId } from './item-element.ts'

export type ItemChoices = readonly AnswerChoice<number>[]

interface SheetItemProps {
  readonly item: PackItem
  readonly choices: ItemChoices
  /** Under the item: what to know before answering. */
  readonly hint: string | undefined
  readonly value: number | undefined
  readonly onAnswer: (no: number, value: number | null) => void
  readonly isPlain: boolean
  readonly size: 'regular' | 'large'
}

/** One item; drawn again only when something of it changes, however long the sheet is. */
export function SheetItem(props: SheetItemProps) {
  const { item, choices, hint, value, onAnswer, isPlain, size } = props
  const { t } = useLocale()
  const { itemText } = usePackWords()
  return useMemo(() => {
    const { no } = item
    return (
      <AnswerGroup
        id={itemElementId(no)}
        class="sheet-item"
        number={String(no)}
        lang="ja"
        legend={itemText(item, isPlain)}
        hint={hint}
        choices={choices}
        value={value}
        onValue={(chosen) => onAnswer(no, chosen)}
        size={size}
        aside={
          value !== undefined && (
            <IconButton
              icon="close"
              label={t('sheet.clear', { no })}
              onClick={() => onAnswer(no, null)}
            />
          )
        }
      />
    )
  }, [item, choices, hint, value, onAnswer, isPlain, size, t, itemText])
}
