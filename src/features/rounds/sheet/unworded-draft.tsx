import type { Sheet } from '#domain/sheets/sheet.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Card } from '#ui/content/card.tsx'
import { PackGone } from '#features/rounds/pack-gone.tsx'
import type { RoundView } from '#features/rounds/use-round.ts'
import { NumberedAnswers } from './answer-table.tsx'

interface UnwordedDraftProps {
  readonly view: RoundView
  readonly draft: Sheet | null
}

/** Without its wording a sheet cannot be filled; what was answered so far stays readable. */
export function UnwordedDraft({ view, draft }: UnwordedDraftProps) {
  const { t } = useLocale()
  return (
    <div class="stack">
      <PackGone wanted={view.round.pack} />
      {draft && (
        <Card aria-label={t('sheet.items')}>
          <NumberedAnswers answers={draft.answers} caption={t('sheet.items')} />
        </Card>
      )}
    </div>
  )
}
