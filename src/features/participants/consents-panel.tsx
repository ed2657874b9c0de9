import { useMemo, useState } from 'preact/hooks'
import { consentState, type ConsentState } from '#domain/participants/consent.ts'
import { useLocale } from '#i18n/locale.tsx'
import { newId, today } from '#platform/clock.ts'
import { useRecords } from '#services/use-session.ts'
import { useWrite } from '#services/use-write.ts'
import { Button } from '#ui/actions/button.tsx'
import { Badge, type BadgeTone } from '#ui/content/badge.tsx'
import { Card } from '#ui/content/card.tsx'
import { useToast } from '#ui/overlays/toast.tsx'
import { ConsentForm } from './consent-form.tsx'
import { ConsentItem } from './consent-item.tsx'
import { addConsent, sortConsents, type ConsentInput } from './consents.ts'

interface ConsentsPanelProps {
  readonly participantId: string
  readonly isReadOnly: boolean
}

const ADD_ID = 'consent-add'

/** To what a person agreed, and whether it still holds. */
export function ConsentsPanel({ participantId, isReadOnly }: ConsentsPanelProps) {
  const { t } = useLocale()
  const { showToast } = useToast()
  const write = useWrite()
  const consents = useRecords({ type: 'consent', subject: participantId })
  const [isAdding, setAdding] = useState(false)
  const sorted = useMemo(() => sortConsents(consents ?? []), [consents])

  const add = async (input: ConsentInput) => {
    if (!(await write(addConsent(newId(), participantId, input)))) return
    setAdding(false)
    showToast({ message: t('consents.addedToast'), tone: 'good' })
  }

  return (
    <Card
      title={
        <span class="row">
          {t('consents.title')}
          {consents && (
            <ConsentBadge
              state={consentState(
                consents.map(({ fields }) => fields),
                today(),
              )}
            />
          )}
        </span>
      }
      actions={
        !isReadOnly && (
          <Button id={ADD_ID} icon="plus" disabled={isAdding} onClick={() => setAdding(true)}>
            {t('consents.add')}
          </Button>
        )
      }
    >
      {isAdding && (
        <ConsentForm task="add" openerId={ADD_ID} onSave={add} onCancel={() => setAdding(false)} />
      )}
      {consents?.length === 0 && !isAdding && (
        <p class="muted">
          {t('consents.emptyTitle')}
          {t('consents.emptyText')}
        </p>
      )}
      {sorted.length > 0 && (
        <ul class="entries">
          {sorted.map((consent) => (
            <li key={consent.id}>
              <ConsentItem consent={consent} isReadOnly={isReadOnly} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

const toneByState: Readonly<Record<ConsentState, BadgeTone>> = {
  given: 'good',
  none: 'warn',
  withdrawn: 'danger',
}

function ConsentBadge({ state }: { readonly state: ConsentState }) {
  const { t } = useLocale()
  return (
    <Badge tone={toneByState[state]} icon={state === 'given' ? 'check' : 'warning'}>
      {t(`consents.${state}`)}
    </Badge>
  )
}
