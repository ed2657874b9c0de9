import { useEffect, useState } from 'preact/hooks'
import { readRequiredText } from '#domain/shared/form.ts'
import { nextFreeMark } from '#domain/staff/mark.ts'
import { useLocale } from '#i18n/locale.tsx'
import { newId } from '#platform/clock.ts'
import { holdOpen } from '#platform/tabs.ts'
import { addStaff, setPassphrase, type AccessProblem } from '#services/access.ts'
import { openSession, type Session } from '#services/session.ts'
import { doors } from '#services/unlock.ts'
import { useUnsaved } from '#services/unsaved.ts'
import { useRecords, useSession } from '#services/use-session.ts'
import { Button } from '#ui/actions/button.tsx'
import { RadioGroup } from '#ui/choices/radio-group.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { AccessProblemBanner } from './access-problem.tsx'
import { NewPassphrase, usePassphrase } from './new-passphrase.tsx'
import { SecretWork } from './secret-work.tsx'
import { useAttempt } from './use-attempt.ts'
import { useOrganisation } from './use-organisation.ts'

const MAX_NAME = 100

interface ReturnToProfileProps {
  readonly onOpen: (session: Session) => void
}

/**
 * After the paper has opened the device, in a session in which nobody is at work yet: who it is,
 * and the passphrase from now on.
 */
export function ReturnToProfile({ onOpen }: ReturnToProfileProps) {
  const { t } = useLocale()
  const opened = useSession()
  const profiles = useRecords({ type: 'staff' })?.filter(({ fields }) => fields.archived === null)
  const [chosen, setChosen] = useState<string>()
  const [typedName, setTypedName] = useState('')
  const [wasTried, setTried] = useState(false)
  const [newStaff] = useState(newId)
  const { isBusy, problem, attempt } = useAttempt<AccessProblem>()
  const passphrase = usePassphrase(useOrganisation())
  useUnsaved(true)
  useEffect(holdOpen, [])
  const single = profiles?.length === 1 ? profiles[0] : undefined
  const profile = profiles?.find(({ id }) => id === chosen) ?? single
  // Without a readable profile the paper would open nothing: then one is made.
  const isNew = profiles?.length === 0
  const newName = readRequiredText(typedName, MAX_NAME)

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!passphrase.isAccepted || isBusy) return
    if (profile) {
      const who = { staff: profile.id, mark: profile.fields.mark }
      await enter(who.staff, (session) => setPassphrase(session, who, passphrase.text))
    } else if (isNew && newName.ok) {
      const { id: mark } = nextFreeMark(doors(opened.device).map((door) => door.mark))
      const form = { name: newName.value, kana: '' }
      const who = { staff: newStaff, mark }
      await enter(newStaff, (session) => addStaff(session, who, form, passphrase.text))
    }
  }
  /** What is written from here on is by whoever comes in. */
  const enter = async (
    staff: string,
    change: (session: Session) => ReturnType<typeof setPassphrase>,
  ) => {
    const session = await openSession(opened.device, opened.vault, staff)
    const changed = await attempt(() => change(session))
    if (changed.ok) onOpen({ ...session, device: changed.value })
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
          options={(profiles ?? []).map(({ id, fields }) => ({ value: id, label: fields.name }))}
          onValue={setChosen}
        />
      )}
      <NewPassphrase passphrase={passphrase} wasTried={wasTried} />
      <AccessProblemBanner problem={problem} />
      {isBusy && <SecretWork label={t('lock.preparing')} />}
      <div>
        <Button type="submit" variant="primary" busy={isBusy}>
          {t('lock.returnDone')}
        </Button>
      </div>
    </form>
  )
}
