import { useEffect, useState } from 'preact/hooks'
import { readRequiredText } from '#domain/shared/form.ts'
import { nextFreeMark } from '#domain/staff/mark.ts'
import { useLocale } from '#i18n/locale.tsx'
import { newId } from '#platform/clock.ts'
import { addWayIn, makePassphraseWrap } from '#services/access.ts'
import { openSession, type Session } from '#services/session.ts'
import { doors } from '#services/unlock.ts'
import { useUnsaved } from '#services/unsaved.ts'
import { Button } from '#ui/actions/button.tsx'
import { RadioGroup } from '#ui/choices/radio-group.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { NewPassphrase, usePassphrase } from './new-passphrase.tsx'
import { SecretWork } from './secret-work.tsx'

const MAX_NAME = 100

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
  const [typedName, setTypedName] = useState('')
  const [wasTried, setTried] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const passphrase = usePassphrase('')
  useUnsaved(true)
  const profile = profiles?.find(({ id }) => id === chosen) ?? single(profiles)
  // Without a readable profile the paper would open nothing: then one is made.
  const isNew = profiles?.length === 0
  const newName = readRequiredText(typedName, MAX_NAME)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!(profile ?? (isNew && newName.ok)) || !passphrase.isAccepted || isBusy) return
    setBusy(true)
    const who = profile
      ? { staff: profile.id, mark: profile.mark }
      : { staff: newId(), mark: nextFreeMark(doors(opened.device).map(({ mark }) => mark)).id }
    const wrap = await makePassphraseWrap(opened.vault, who, passphrase.text)
    const device = await addWayIn(opened.device, wrap)
    const session = await openSession(device, opened.vault, who.staff)
    if (!profile && newName.ok) {
      const fields = { name: newName.value, kana: '', mark: who.mark, archived: null }
      await session.door.write([{ type: 'staff', id: who.staff, fields }])
    }
    onOpen(session)
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
      {isNew ? (
        <TextField
          label={t('lock.staffName')}
          mark={t('common.required')}
          error={wasTried && !newName.ok ? t('lock.nameMissing') : undefined}
          value={typedName}
          onValue={setTypedName}
        />
      ) : (
        <RadioGroup
          legend={t('lock.returnWho')}
          layout="list"
          error={wasTried && !profile ? t('lock.returnWhoMissing') : undefined}
          value={profile?.id}
          options={(profiles ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onValue={setChosen}
        />
      )}
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

/** `undefined` while they are read. */
function useProfiles({ records }: Session): readonly Profile[] | undefined {
  const [profiles, setProfiles] = useState<readonly Profile[]>()
  useEffect(() => {
    void records.list({ type: 'staff' }).then((staff) => {
      const active = staff.filter(({ fields }) => fields.archived === null)
      setProfiles(active.map(({ id, fields: { name, mark } }) => ({ id, name, mark })))
    })
  }, [records])
  return profiles
}

const single = (profiles: readonly Profile[] | undefined): Profile | undefined =>
  profiles?.length === 1 ? profiles[0] : undefined
