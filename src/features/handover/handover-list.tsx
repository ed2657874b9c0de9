import './handover.css'
import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { cancelHandover, type PreparedHandover } from '#services/handover.ts'
import { useSession } from '#services/use-session.ts'
import { Button } from '#ui/actions/button.tsx'
import { Badge } from '#ui/content/badge.tsx'
import { DiscardDialog } from './discard-dialog.tsx'
import { useHandOver } from './use-hand-over.ts'

interface HandoverListProps {
  readonly handovers: readonly PreparedHandover[]
}

/** Those that are prepared or out of hand, in the order in which they come. */
export function HandoverList({ handovers }: HandoverListProps) {
  const { t } = useLocale()
  return (
    <ol class="bare-list stack gap-2" aria-label={t('handover.pending')}>
      {handovers.map((handover, index) => (
        <HandoverRow key={handover.id} handover={handover} isFirst={index === 0} />
      ))}
    </ol>
  )
}

interface HandoverRowProps {
  readonly handover: PreparedHandover
  readonly isFirst: boolean
}

function HandoverRow({ handover, isFirst }: HandoverRowProps) {
  const { t } = useLocale()
  const session = useSession()
  const give = useHandOver()
  const [isDiscarding, setDiscarding] = useState(false)
  const { id, state, plan, answered } = handover
  const { displayName, title, items } = plan.task
  const isOut = state === 'inHands' || state === 'unanswered'
  return (
    <li class="handover-row">
      <div class="grow">
        <strong>{displayName}</strong>
        <p class="small muted">{title}</p>
      </div>
      <Badge tone={state === 'waiting' ? 'neutral' : 'warn'}>
        {t(`handover.state.${state}`, { answered, total: items.length })}
      </Badge>
      <div class="row gap-2">
        {state === 'waiting' && (
          <Button variant="quiet" onClick={() => void cancelHandover(session, id)}>
            {t('handover.cancel')}
          </Button>
        )}
        {isOut && (
          <Button variant="quiet" onClick={() => setDiscarding(true)}>
            {t('handover.discard')}
          </Button>
        )}
        {(state === 'waiting' || isOut) && (
          <Button
            variant={isFirst ? 'primary' : 'secondary'}
            icon="handover"
            onClick={() => void give(id)}
          >
            {state === 'waiting' ? t('handover.give') : t('handover.continue')}
          </Button>
        )}
      </div>
      {isDiscarding && <DiscardDialog handover={handover} onClose={() => setDiscarding(false)} />}
    </li>
  )
}
