import { useEffect, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { addWayIn, makePassphraseWrap } from '#services/access.ts'
import { openSession, type Session } from '#services/session.ts'
import { useUnsaved } from '#services/unsaved.ts'
import { Button } from '#ui/actions/button.tsx'
import { RadioGroup } from '#ui/choices/radio-group.tsx'
import { NewPassphrase, usePassphrase } from './new-passphrase.tsx'
import { SecretWork } from './secret-work.tsx'

interface Profile {
  readonly id: string
  readonly name: string
  readonly mark: string
}

interface ReturnToProfileProps {
  /** Opened with the paper; nobody is at work in it yet. */
  readonly opened: Session
  readonly onOpen: (session: Session) => void
}

/** After the paper has opened the device: who it is, and the passphrase from now on. */
export function ReturnToProfile({ opened, onOpen }: ReturnToProfileProps) {
  const { t } = useLocale()
  const profiles = useProfiles(opened)
  const [chosen, setChosen] = useState<string>()
  const [wasTried, setTried] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const passphrase = usePassphrase('')
  useUnsaved(true)
  const profile = profiles.find(({ id }) => id === chosen) ?? single(profiles)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!profile || !passphrase.isAccepted || isBusy) return
    setBusy(true)
    const who = { staff: profile.id, mark: profile.mark }
    const wrap = await makePassphraseWrap(opened.vault, who, passphrase.text)
    const device = await addWayIn(opened.device, wrap)
    onOpen(await openSession(device, opened.vault, profile.id))
  }

  return (
    <form
      class="stack gap-5"
      onSubmit={(event) => void submit(event)}
      autocomplete="off"
      noValidate
    >
      <h1>{t('lock.returnTitle')}</h1>
      <p class="measure">{t('lock.returnIntro')}</p>
      <RadioGroup
        legend={t('lock.returnWho')}
        layout="list"
        error={wasTried && !profile ? t('lock.returnWhoMissing') : undefined}
        value={profile?.id}
        options={profiles.map(({ id, name }) => ({ value: id, label: name }))}
        onValue={setChosen}
      />
      <NewPassphrase passphrase={passphrase} wasTried={wasTried} />
      {isBusy && <SecretWork label={t('lock.preparing')} />}
      <div>
        <Button type="submit" variant="primary" busy={isBusy}>
          {t('lock.returnDone')}
        </Button>
      </div>
    </form>
  )
}

function useProfiles({ records }: Session): readonly Profile[] {
  const [profiles, setProfiles] = useState<readonly Profile[]>([])
  useEffect(() => {
    void records.list({ type: 'staff' }).then((staff) => {
      const active = staff.filter(({ fields }) => fields.archived === null)
      setProfiles(active.map(({ id, fields: { name, mark } }) => ({ id, name, mark })))
    })
  }, [records])
  return profiles
}

const single = (profiles: readonly Profile[]): Profile | undefined =>
  profiles.length === 1 ? profiles[0] : undefined
