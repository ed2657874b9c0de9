import type { ComponentChildren } from 'preact'
import { useLocale } from '#i18n/locale.tsx'
import type { PreparedHandover, ReceivedSheet } from '#services/handover.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { PlainShell } from '#ui/navigation/plain-shell.tsx'
import { useArrivalFocus } from '#ui/navigation/use-arrival-focus.ts'
import { HandoverList } from './handover-list.tsx'

interface HandoverDeskProps {
  readonly received: readonly ReceivedSheet[]
  readonly handovers: readonly PreparedHandover[]
  readonly onDone: () => void
}

/**
 * Between two participants: who has handed in, who is still to come. Nothing else of staff is on
 * screen, so that the tablet can go from hand to hand in a group.
 */
export function HandoverDesk({ received, handovers, onDone }: HandoverDeskProps) {
  const { t } = useLocale()
  const heading = useArrivalFocus()
  return (
    <PlainShell brand={t('app.name')} width="regular">
      <h1 ref={heading} tabIndex={-1}>
        {received.length > 0 ? t('handover.desk') : t('handover.deskPending')}
      </h1>
      {received.length > 0 && <Received sheets={received} />}
      <HandoverList handovers={handovers} />
      <div>
        <Button variant={handovers.length > 0 ? 'secondary' : 'primary'} onClick={onDone}>
          {t('handover.toStaff')}
        </Button>
      </div>
    </PlainShell>
  )
}

function Received({ sheets }: { readonly sheets: readonly ReceivedSheet[] }): ComponentChildren {
  const { t } = useLocale()
  return (
    <Banner tone="good" title={t('handover.received')}>
      <ul class="bare-list">
        {sheets.map(({ sheet, displayName: name, answered, total }) => (
          <li key={sheet}>{t('handover.receivedOne', { name, answered, total })}</li>
        ))}
      </ul>
    </Banner>
  )
}
