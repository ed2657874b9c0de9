import './handover.css'
import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { cancelHandover, type PreparedHandover } from '#services/handover.ts'
import { handoverStateText } from '#services/handover-words.ts'
import { useSession } from '#services/use-session.ts'
import { Button } from '#ui/actions/button.tsx'
import { Badge } from '#ui/content/badge.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { Card } from '#ui/content/card.tsx'
import { useFocusAfterRows } from '#ui/lists/use-focus-after-rows.ts'
import { useToast } from '#ui/overlays/toast.tsx'
import { DiscardDialog } from './discard-dialog.tsx'
import { useHandOver } from './use-hand-over.ts'

interface HandoverListProps {
  readonly handovers: readonly PreparedHandover[]
}

/** Those that are prepared or out of hand, in the order in which they come; usually none. */
export function HandoverList({ handovers }: HandoverListProps) {
  const { t } = useLocale()
  const first = handovers.find(mayBeGiven)
  const count = handovers.filter(({ state }) => state === 'unreadable').length
  const list = useFocusAfterRows()
  if (handovers.length === 0) return null
  return (
    <Card title={t('handover.pendingTitle')}>
      {count > 0 && <Banner tone="warn">{t('handover.unreadableCount', { count })}</Banner>}
      <ol ref={list} class="bare-list stack gap-2" aria-label={t('handover.pending')}>
        {handovers.map((handover) => (
          <HandoverRow key={handover.id} handover={handover} isFirst={handover === first} />
        ))}
      </ol>
    </Card>
  )
}

interface HandoverRowProps {
  readonly handover: PreparedHandover
  readonly isFirst: boolean
}

function HandoverRow({ handover, isFirst }: HandoverRowProps) {
  const { t } = useLocale()
  const { packText } = usePackWords()
  const give = useHandOver()
  const cancel = useCancel()
  const [isDiscarding, setDiscarding] = useState(false)
  const { id, state, plan } = handover
  return (
    <li class="handover-row">
      <div class="grow">
        <h3 tabIndex={-1}>{plan ? plan.task.displayName : t('handover.unopened')}</h3>
        <p class="small muted">{plan ? packText(plan.task.title) : t('handover.unopenedText')}</p>
      </div>
      <Badge tone={state === 'waiting' ? 'neutral' : 'warn'}>
        {handoverStateText(t, handover)}
      </Badge>
      <div class="row gap-2">
        {state === 'waiting' && (
          <Button variant="quiet" onClick={() => void cancel(id)}>
            {t('handover.cancel')}
          </Button>
        )}
        {mayBeDiscarded(handover) && (
          <Button variant="quiet" onClick={() => setDiscarding(true)}>
            {t('handover.discard')}
          </Button>
        )}
        {mayBeGiven(handover) && (
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

const mayBeGiven = ({ state }: PreparedHandover): boolean =>
  state === 'waiting' || state === 'inHands' || state === 'unanswered'

const mayBeDiscarded = ({ state }: PreparedHandover): boolean =>
  state === 'inHands' || state === 'unanswered' || state === 'unreadable'

/** Takes back one that nobody has had yet. */
function useCancel(): (id: string) => Promise<void> {
  const { t } = useLocale()
  const session = useSession()
  const { showToast } = useToast()
  return async (id) => {
    try {
      await cancelHandover(session, id)
    } catch {
      showToast({ tone: 'danger', message: t('handover.notCancelled') })
    }
  }
}
