import { useState } from 'preact/hooks'
import { findMark } from '#domain/staff/mark.ts'
import { useLocale } from '#i18n/locale.tsx'
import {
  addPasskey,
  canUsePasskeys,
  setPassphrase,
  type AccessProblem,
  type PasskeyProblem,
} from '#services/access.ts'
import { doors } from '#services/unlock.ts'
import { useUnsaved } from '#services/unsaved.ts'
import { useSession } from '#services/use-session.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { Card } from '#ui/content/card.tsx'
import { useToast } from '#ui/overlays/toast.tsx'
import { AccessProblemBanner } from './access-problem.tsx'
import { NewPassphrase, usePassphrase } from './new-passphrase.tsx'
import { SecretWork } from './secret-work.tsx'
import { useAttempt } from './use-attempt.ts'
import { useDevice } from './use-device.ts'
import { useOrganisation } from './use-organisation.ts'

/** The passphrase of whoever is at work. */
export function PassphrasePanel() {
  const { t } = useLocale()
  const [isChanging, setChanging] = useState(false)
  return (
    <Card title={t('security.passphraseTitle')}>
      {isChanging ? (
        <ChangePassphrase onDone={() => setChanging(false)} />
      ) : (
        <div>
          <Button icon="key" onClick={() => setChanging(true)}>
            {t('security.changePassphrase')}
          </Button>
        </div>
      )}
    </Card>
  )
}

function ChangePassphrase({ onDone }: { readonly onDone: () => void }) {
  const { t } = useLocale()
  const session = useSession()
  const { showToast } = useToast()
  const [wasTried, setTried] = useState(false)
  const { isBusy, problem, attempt } = useAttempt<AccessProblem>()
  const passphrase = usePassphrase(useOrganisation())
  useUnsaved(passphrase.text !== '')

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    const own = doors(session.device).find((door) => door.staff === session.staff)
    if (!passphrase.isAccepted || isBusy || !own) return
    const changed = await attempt(() => setPassphrase(session, own, passphrase.text))
    if (!changed.ok) return
    showToast({ tone: 'good', message: t('security.passphraseChanged') })
    onDone()
  }

  return (
    <form class="stack" onSubmit={(event) => void submit(event)} autocomplete="off" noValidate>
      <NewPassphrase passphrase={passphrase} wasTried={wasTried} />
      <AccessProblemBanner problem={problem} />
      {isBusy && <SecretWork label={t('lock.preparing')} />}
      <div class="row">
        <Button type="submit" variant="primary" busy={isBusy}>
          {t('security.changePassphrase')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}

/** A passkey for whoever is at work, where the browser has them. */
export function PasskeyPanel() {
  const { t } = useLocale()
  const { vault, staff } = useSession()
  const { showToast } = useToast()
  const [device, setDevice] = useDevice()
  const { isBusy, problem, attempt } = useAttempt<PasskeyProblem>()
  const own = doors(device).find((door) => door.staff === staff)
  if (!own) return null

  const add = async () => {
    const keyName = t('security.passkeyName', { mark: findMark(own.mark)?.word ?? own.mark })
    const changed = await attempt(() => addPasskey(device, vault, own, keyName))
    if (!changed.ok) return
    setDevice(changed.value)
    showToast({ tone: 'good', message: t('security.passkeyAdded') })
  }

  return (
    <Card title={t('security.passkeyTitle')}>
      <p class="muted measure">{t('security.passkeyText')}</p>
      {problem?.kind === 'passkeyRefused' ? (
        <Banner tone="danger" live="alert">
          {t('security.passkeyFailed')}
        </Banner>
      ) : (
        <AccessProblemBanner problem={problem} />
      )}
      {own.passkey && <Banner tone="good">{t('security.passkeyHas')}</Banner>}
      {canUsePasskeys() ? (
        <div>
          <Button icon="key" busy={isBusy} onClick={() => void add()}>
            {own.passkey ? t('security.renewPasskey') : t('security.addPasskey')}
          </Button>
        </div>
      ) : (
        <p>{t('security.passkeyNone')}</p>
      )}
    </Card>
  )
}
