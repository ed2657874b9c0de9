/** The steps that several screens of a round offer, each as one function that writes. */
import { useLocation } from 'preact-iso'
import { useLocale } from '#i18n/locale.tsx'
import { newId, now } from '#platform/clock.ts'
import { useSession } from '#services/use-session.ts'
import { useWrite } from '#services/use-write.ts'
import type { Side } from '#domain/sheets/rater.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'
import { useToast } from '#ui/overlays/toast.tsx'
import { answerAccess } from './answer-access.ts'
import { correctSheet, discardSheet, lookEarly, restoreSheet } from './commands.ts'
import { roundPath, sheetPath } from './round-paths.ts'
import type { RoundView } from './use-round.ts'

type RoundParts = Pick<RoundView, 'round' | 'sheets'>

export interface RoundSteps {
  /** Lifts the blind rule on record. */
  look(rater: Side): Promise<void>
  /** Opens a correction of a submitted sheet and goes there. */
  correct(sheet: Sheet, reason: string): Promise<void>
  /** Sets a sheet aside, can be undone, and goes back to the round. */
  discard(sheet: Pick<Sheet, 'id' | 'submittedAt'>, reason: string): Promise<void>
  restore(sheetId: string): Promise<void>
}

export function useRoundSteps({ round, sheets }: RoundParts): RoundSteps {
  const { t } = useLocale()
  const { staff } = useSession()
  const { route } = useLocation()
  const { showToast } = useToast()
  const write = useWrite()

  const restore = async (sheetId: string) => {
    if (await write(restoreSheet(sheetId))) {
      showToast({ message: t('rounds.restoredToast'), tone: 'good' })
    }
  }

  return {
    look: async (rater) => {
      await write(lookEarly(round.id, { staff, atMs: now(), rater }))
    },
    correct: async (sheet, reason) => {
      const { rater } = sheet
      const changes = correctSheet(sheet, { id: newId(), reason, sheets })
      if (!changes.ok) {
        if (changes.error.kind === 'notTheLatest') {
          showToast({ message: t('sheet.correctStale'), tone: 'danger' })
        }
        route(sheetPath(round, rater))
        return
      }
      const isPeeking = answerAccess({ wanted: rater, round, sheets }).kind === 'hidden'
      const look = { staff, atMs: now(), rater: 'self' } as const
      const looks = isPeeking ? lookEarly(round.id, look) : []
      if (await write([...changes.value, ...looks])) route(sheetPath(round, rater))
    },
    discard: async (sheet, reason) => {
      if (!(await write(discardSheet(sheet, reason)))) return
      const undo = { label: t('common.undo'), run: () => void restore(sheet.id) }
      showToast({ message: t('sheet.discardedToast'), action: undo })
      route(roundPath(round))
    },
    restore,
  }
}
