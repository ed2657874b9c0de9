import { useState } from 'preact/hooks'
import { findMark } from '#domain/staff/mark.ts'
import { useLocale } from '#i18n/locale.tsx'
import { today } from '#platform/clock.ts'
import { removeStaff, type AccessProblem } from '#services/access.ts'
import { useRecords, useSession } from '#services/use-session.ts'
import { Button } from '#ui/actions/button.tsx'
import { Badge } from '#ui/content/badge.tsx'
import { Card } from '#ui/content/card.tsx'
import { ConfirmDialog } from '#ui/overlays/confirm-dialog.tsx'
import { useToast } from '#ui/overlays/toast.tsx'
import { AccessProblemBanner } from './access-problem.tsx'
import { AddProfile } from './add-profile.tsx'
import { useAttempt } from './use-attempt.ts'

interface Leaving {
  readonly id: string
  readonly name: string
}

/** The staff who come in on this device. */
export function ProfilesPanel() {
  const { t } = useLocale()
  const session = useSession()
  const { showToast } = useToast()
  const [isAdding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<Leaving>()
  const { problem, attempt } = useAttempt<AccessProblem>()
  const staff = useRecords({ type: 'staff' }) ?? []
  const active = staff.filter(({ fields }) => fields.archived === null)

  const remove = async ({ id, name }: Leaving) => {
    setLeaving(undefined)
    const removed = await attempt(() => removeStaff(session, id, today()))
    if (removed.ok) showToast({ message: t('security.removed', { name }) })
  }

  return (
    <Card title={t('security.profilesTitle')}>
      <p class="muted measure">{t('security.profilesText')}</p>
      <ul class="bare-list stack gap-2">
        {active.map(({ id, fields: { name, mark } }) => (
          <li key={id} class="split profile">
            <span class="row">
              <strong>{name}</strong>
              <Badge>{t('security.mark', { mark: findMark(mark)?.word ?? mark })}</Badge>
              {id === session.staff && <Badge tone="brand">{t('security.you')}</Badge>}
            </span>
            {id !== session.staff && (
              <Button variant="quiet" onClick={() => setLeaving({ id, name })}>
                {t('security.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <AccessProblemBanner problem={problem} />
      {isAdding ? (
        <AddProfile
          usedMarks={staff.map(({ fields }) => fields.mark)}
          onDone={() => setAdding(false)}
        />
      ) : (
        <div>
          <Button icon="plus" onClick={() => setAdding(true)}>
            {t('security.addProfile')}
          </Button>
        </div>
      )}
      <ConfirmDialog
        open={leaving !== undefined}
        tone="danger"
        title={t('security.removeTitle', { name: leaving?.name ?? '' })}
        confirmLabel={t('security.remove')}
        cancelLabel={t('common.cancel')}
        onConfirm={() => leaving && void remove(leaving)}
        onCancel={() => setLeaving(undefined)}
      >
        <p>{t('security.removeText')}</p>
      </ConfirmDialog>
    </Card>
  )
}
