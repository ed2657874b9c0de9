import { useMemo } from 'preact/hooks'
import { itemWords, packWords, type ItemTexts } from '#domain/instruments/item-words.ts'
import { useLocale } from './locale.tsx'

/** What a pack says, with its readings where furigana are on; packs themselves are Japanese. */
export interface PackWords {
  /** The words of an item; in plain words by default where the language is やさしい日本語. */
  readonly itemText: (item: ItemTexts, isPlain?: boolean) => string
  /** Any other text of a pack: its title, an answer, an axis, its terms. */
  readonly packText: (text: string) => string
}

export function usePackWords(): PackWords {
  const { language, furigana } = useLocale()
  return useMemo(
    () => ({
      itemText: (item, isPlain = language === 'ja-easy') => itemWords(item, { isPlain, furigana }),
      packText: (text) => packWords(text, furigana),
    }),
    [language, furigana],
  )
}
