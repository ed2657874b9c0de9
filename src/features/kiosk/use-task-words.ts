import { useMemo } from 'preact/hooks'
import { itemWords, packWords } from '#domain/instruments/item-words.ts'
import type { KioskTask } from '#domain/kiosk/handover.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useKiosk } from './kiosk-context.ts'

type TaskItem = KioskTask['items'][number]

export interface TaskWords {
  /** With furigana if they are on. */
  readonly item: (item: TaskItem) => string
  /** As it is read aloud: what is on screen, and then the answers. */
  readonly spoken: (item: TaskItem) => string
  readonly answers: readonly { readonly value: number; readonly label: string }[]
}

/** The sheet in the language that was chosen; packs themselves are Japanese. */
export function useTaskWords(): TaskWords {
  const { task } = useKiosk()
  const { language, furigana } = useLocale()
  return useMemo(() => {
    const { answers } = task.scale
    const isPlain = language === 'ja-easy'
    const spoken = (item: TaskItem) =>
      [
        itemWords(item, { isPlain, furigana: false }),
        ...answers.map(({ label }) => packWords(label, false)),
      ].join('。')
    return {
      item: (item) => itemWords(item, { isPlain, furigana }),
      spoken,
      answers: answers.map(({ value, label }) => ({ value, label: packWords(label, furigana) })),
    }
  }, [task, language, furigana])
}
