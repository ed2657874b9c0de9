import { useLocale } from '#i18n/locale.tsx'
import type { Translate } from '#i18n/translate.ts'
import { Button } from '#ui/actions/button.tsx'
import { Card } from '#ui/content/card.tsx'
import { Table } from '#ui/content/table.tsx'
import { raterName } from '#features/rounds/rater-name.ts'
import { versionPath } from '#features/rounds/round-paths.ts'
import { signatureOf } from '#features/rounds/signature.ts'
import { SignedBy } from '#features/rounds/signed-by.tsx'
import { useRoundSteps } from '#features/rounds/use-round-steps.ts'
import type { RoundView } from '#features/rounds/use-round.ts'
import { canRestore, hasPast, roundHistory, type HistoryEntry, type Standing } from './history.ts'

/** Corrections with reason, who and when; earlier versions stay readable. */
export function HistoryPanel({ view }: { readonly view: RoundView }) {
  const { t } = useLocale()
  const history = roundHistory(view.sheets, view.round.id)
  if (!hasPast(history)) return null
  return (
    <Card title={t('rounds.historyTitle')}>
      <Table caption={t('rounds.historyTitle')} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t('rounds.historyRater')}</th>
            <th scope="col">{t('rounds.historyStanding')}</th>
            <th scope="col">{t('rounds.historyWhen')}</th>
            <th scope="col">{t('rounds.historyWho')}</th>
            <th scope="col">{t('rounds.historyReason')}</th>
            <th scope="col" class="no-print">
              {t('rounds.seeShort')}
            </th>
          </tr>
        </thead>
        <tbody>
          {history.map((entry) => (
            <HistoryRow key={entry.sheet.id} view={view} entry={entry} />
          ))}
        </tbody>
      </Table>
    </Card>
  )
}

interface HistoryRowProps {
  readonly view: RoundView
  readonly entry: HistoryEntry
}

function HistoryRow({ view, entry }: HistoryRowProps) {
  const { t, instant } = useLocale()
  const { sheet, rater, standing } = entry
  const signature = signatureOf(view, sheet.id)
  return (
    <tr>
      <th scope="row">{raterName(t, rater)}</th>
      <td class="nowrap">{standingName(t, standing)}</td>
      <td>{signature && instant(signature.at)}</td>
      <td>
        <SignedBy signature={signature} />
      </td>
      <td>{sheet.discarded?.reason ?? sheet.reason}</td>
      <td class="no-print">
        {standing === 'discarded' ? (
          <Restore view={view} entry={entry} />
        ) : (
          <a
            class="table-link"
            href={versionPath(view.round, rater, sheet.id)}
            aria-label={t('rounds.seeVersion', {
              rater: raterName(t, rater),
              standing: standingName(t, standing),
            })}
          >
            {t('rounds.seeShort')}
          </a>
        )}
      </td>
    </tr>
  )
}

function Restore({ view, entry: { sheet } }: HistoryRowProps) {
  const { t } = useLocale()
  const steps = useRoundSteps(view)
  const isArchived = view.participant.fields.archived !== null
  if (isArchived || !canRestore(view.sheets, sheet)) return null
  return (
    <Button variant="quiet" icon="undo" onClick={() => void steps.restore(sheet.id)}>
      {t('common.undo')}
    </Button>
  )
}

function standingName(t: Translate, standing: Standing): string {
  switch (standing) {
    case 'current':
      return t('rounds.standingCurrent')
    case 'replaced':
      return t('rounds.standingReplaced')
    case 'rival':
      return t('rounds.standingRival')
    case 'discarded':
      return t('rounds.standingDiscarded')
  }
}
