import { compareKana } from '#domain/shared/kana.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import type { ParticipantRecord } from './commands.ts'

const KANA_ROWS = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'] as const

export interface KanaRow {
  readonly kana: string
  /** Index of its first person. */
  readonly start: number
  readonly isEmpty: boolean
}

interface KanaIndexProps {
  /** In the order of `sortByKana`. */
  readonly people: readonly ParticipantRecord[]
  readonly onJump: (index: number) => void
}

/** The thumb index of a Japanese address book. */
export function KanaIndex({ people, onJump }: KanaIndexProps) {
  const { t } = useLocale()
  return (
    <div class="kana-index" role="group" aria-label={t('participants.kanaIndex')}>
      {findKanaRows(people).map(({ kana, start, isEmpty }) => (
        <Button
          key={kana}
          class="kana-index-key"
          variant="quiet"
          lang="ja"
          disabled={isEmpty}
          aria-label={t('participants.kanaRow', { kana })}
          onClick={() => onJump(start)}
        >
          {kana}
        </Button>
      ))}
    </div>
  )
}

/** Where あ, か, さ … begin in a sorted list. */
export function findKanaRows(people: readonly Pick<ParticipantRecord, 'fields'>[]): KanaRow[] {
  const starts = KANA_ROWS.map((kana) => firstFrom(people, kana))
  const end = firstWithout(people)
  return KANA_ROWS.map((kana, row) => {
    const start = starts[row] ?? end
    return { kana, start, isEmpty: start === (starts[row + 1] ?? end) }
  })
}

const firstFrom = (people: readonly Pick<ParticipantRecord, 'fields'>[], from: string): number =>
  firstWhere(people.length, (index) => {
    const kana = people[index]?.fields.kana ?? ''
    return kana === '' || compareKana(kana, from) >= 0
  })

/** People without a reading stand at the end. */
const firstWithout = (people: readonly Pick<ParticipantRecord, 'fields'>[]): number =>
  firstWhere(people.length, (index) => people[index]?.fields.kana === '')

/** Binary search for the first index at which a condition holds from there on. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
