import { useLocale } from '#i18n/locale.tsx'
import type { Side } from '#domain/sheets/rater.ts'
import type { RoundView } from './use-round.ts'

interface EarlyLooksProps {
  readonly view: Pick<RoundView, 'round' | 'staffNames'>
  /** Whose answers were looked at. */
  readonly rater: Side
}

/** What is on record about looking before it was time. */
export function EarlyLooks({ view: { round, staffNames }, rater }: EarlyLooksProps) {
  const { t, instant } = useLocale()
  const looks = round.earlyLooks.filter((look) => look.rater === rater)
  if (looks.length === 0) return null
  const words = (look: (typeof looks)[number]) => {
    const name = staffNames.get(look.staff) ?? t('rounds.unknownStaff')
    const values = { name, instant: instant(look.at) }
    return rater === 'self' ? t('rounds.lookedEarly', values) : t('rounds.shownEarly', values)
  }
  return (
    <ul class="bare-list small muted">
      {looks.map((look) => (
        <li key={look.at}>{words(look)}</li>
      ))}
    </ul>
  )
}
