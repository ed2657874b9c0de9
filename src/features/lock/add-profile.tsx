import { useState } from 'preact/hooks'
import { nextFreeMark } from '#domain/staff/mark.ts'
import { parseStaffForm, type StaffProblem } from '#domain/staff/staff.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Translate } from '#i18n/translate.ts'
import { newId } from '#platform/clock.ts'
import { addStaff, type AccessProblem } from '#services/access.ts'
import { useUnsaved } from '#services/unsaved.ts'
import { useSession } from '#services/use-session.ts'
import { Button } from '#ui/actions/button.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { useToast } from '#ui/overlays/toast.tsx'
import { AccessProblemBanner } from './access-problem.tsx'
import { NewPassphrase, usePassphrase } from './new-passphrase.tsx'
import { SecretWork } from './secret-work.tsx'
import { useAttempt } from './use-attempt.ts'
import { useOrganisation } from './use-organisation.ts'

interface AddProfileProps {
  readonly usedMarks: readonly string[]
  readonly onDone: () => void
}

/** A further staff profile, with a passphrase of its own. */
export function AddProfile({ usedMarks, onDone }: AddProfileProps) {
  const { t } = useLocale()
  const session = useSession()
  const { showToast } = useToast()
  const { isBusy, problem, attempt } = useAttempt<AccessProblem>()
  const [name, setName] = useState('')
  const [kana, setKana] = useState('')
  const [wasTried, setTried] = useState(false)
  const [staff] = useState(newId)
  const passphrase = usePassphrase(useOrganisation())
  const parsed = parseStaffForm({ name, kana })
  const errorOf = (field: StaffProblem['field']) =>
    wasTried && !parsed.ok
      ? problemText(
          t,
          parsed.error.find((each) => each.field === field),
        )
      : undefined
  useUnsaved(name !== '' || passphrase.text !== '')

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!parsed.ok || !passphrase.isAccepted || isBusy) return
    const form = parsed.value
    const { id: mark, word } = nextFreeMark(usedMarks)
    const added = await attempt(() => addStaff(session, { staff, mark }, form, passphrase.text))
    if (!added.ok) return
    showToast({ tone: 'good', message: t('security.profileAdded', { mark: word }) })
    onDone()
  }

  return (
    <form class="stack" onSubmit={(event) => void submit(event)} autocomplete="off" noValidate>
      <p class="measure">{t('security.addProfileText')}</p>
      <TextField
        label={t('security.name')}
        mark={t('common.required')}
        error={errorOf('name')}
        value={name}
        onValue={setName}
      />
      <TextField
        label={t('security.kana')}
        mark={t('common.optional')}
        error={errorOf('kana')}
        value={kana}
        onValue={setKana}
      />
      <NewPassphrase passphrase={passphrase} wasTried={wasTried} />
      <AccessProblemBanner problem={problem} />
      {isBusy && <SecretWork label={t('lock.preparing')} />}
      <div class="row">
        <Button type="submit" variant="primary" busy={isBusy}>
          {t('security.addProfile')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  )
}

function problemText(t: Translate, problem: StaffProblem | undefined): string | undefined {
  if (!problem) return undefined
  if (problem.kind === 'missing') return t('security.nameMissing')
  if (problem.kind === 'notKana') return t('security.notKana')
  return t('security.tooLong', { max: problem.max })
}
