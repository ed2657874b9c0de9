import { useMemo, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import type { PreparedHandover } from '#services/handover.ts'
import { useHandovers } from '#services/use-handovers.ts'
import { useRecord, useRecords } from '#services/use-session.ts'
import { Button } from '#ui/actions/button.tsx'
import { Badge } from '#ui/content/badge.tsx'
import { Card } from '#ui/content/card.tsx'
import { EmptyState } from '#ui/content/empty-state.tsx'
import { RowLink } from '#ui/content/row-link.tsx'
import { SectionHeading } from '#ui/content/section-heading.tsx'
import { NewRoundDialog } from './new-round-dialog.tsx'
import { findOutOfHand } from './out-of-hand.ts'
import { listRounds, type ListedRound, type RoundGroup } from './round-list.ts'
import { roundPath } from './round-paths.ts'
import './rounds.css'
import { toRound, toSheet } from './sheet-records.ts'
import { SheetStateBadge } from './sheet-state-badge.tsx'

/** The rounds of one person, and the way to a new one. */
export function RoundsPanel({ participantId }: { readonly participantId: string }) {
  const { t } = useLocale()
  const [isStarting, setStarting] = useState(false)
  const participant = useRecord({ type: 'participant', subject: participantId }, participantId)
  const groups = useRoundGroups(participantId)
  const handovers = useHandovers()
  if (!groups || !participant) return null
  const isActive = participant.fields.archived === null
  const start = (
    <Button
      icon="plus"
      variant={groups.length === 0 ? 'primary' : 'secondary'}
      onClick={() => setStarting(true)}
    >
      {t('rounds.start')}
    </Button>
  )
  return (
    <Card title={t('rounds.title')} actions={isActive && groups.length > 0 ? start : undefined}>
      {groups.length === 0 && (
        <EmptyState
          icon="sheet"
          title={t('rounds.emptyTitle')}
          action={isActive ? start : undefined}
        >
          {isActive ? t('rounds.emptyText') : undefined}
        </EmptyState>
      )}
      {groups.map((group) => (
        <RoundGroupList key={group.packId} group={group} handovers={handovers} />
      ))}
      {isStarting && (
        <NewRoundDialog participantId={participantId} onClose={() => setStarting(false)} />
      )}
    </Card>
  )
}

function useRoundGroups(participantId: string): readonly RoundGroup[] | undefined {
  const rounds = useRecords({ type: 'round', subject: participantId })
  const sheets = useRecords({ type: 'sheet', subject: participantId })
  const packs = useRecords({ type: 'pack' })
  return useMemo(() => {
    if (!rounds || !sheets || !packs) return undefined
    return listRounds({ rounds: rounds.map(toRound), sheets: sheets.map(toSheet), packs })
  }, [rounds, sheets, packs])
}

interface RoundGroupProps {
  readonly group: RoundGroup
  readonly handovers: readonly PreparedHandover[] | undefined
}

function RoundGroupList({ group, handovers }: RoundGroupProps) {
  const { packText } = usePackWords()
  return (
    <div class="stack gap-2">
      <div class="row">
        <SectionHeading level={3}>{packText(group.title)}</SectionHeading>
        {group.notice && <Badge tone="sample">{packText(group.notice)}</Badge>}
      </div>
      <ul class="bare-list round-list">
        {group.rounds.map((listed) => (
          <li key={listed.round.id}>
            <RoundRow listed={listed} handovers={handovers} />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface RoundRowProps extends Pick<RoundGroupProps, 'handovers'> {
  readonly listed: ListedRound
}

function RoundRow({ listed: { round, number, states }, handovers }: RoundRowProps) {
  const { t, date } = useLocale()
  return (
    <RowLink
      href={roundPath(round)}
      title={t('rounds.number', { n: number })}
      detail={date(round.openedOn)}
      meta={states.map((state) => (
        <SheetStateBadge
          key={state.rater}
          state={state}
          namesRater
          outOfHand={findOutOfHand(handovers, { round: round.id, state })}
        />
      ))}
    />
  )
}
