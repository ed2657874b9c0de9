import { useState } from 'preact/hooks'
import { nextFreeMark } from '#domain/staff/mark.ts'
import { parseStaffForm, type StaffProblem } from '#domain/staff/staff.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Translate } from '#i18n/messages.ts'
import { newId } from '#platform/clock.ts'
import { addWayIn, makePassphraseWrap } from '#services/access.ts'
import { useUnsaved } from '#services/unsaved.ts'
import { useSession } from '#services/use-session.ts'
import { useWrite } from '#services/use-write.ts'
import { Button } from '#ui/actions/button.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { useToast } from '#ui/overlays/toast.tsx'
import { NewPassphrase, usePassphrase } from './new-passphrase.tsx'
import { SecretWork } from './secret-work.tsx'

interface AddProfileProps {
  readonly usedMarks: readonly string[]
  readonly onDone: () => void
}

/** A further staff profile, with a passphrase of its own. */
export function AddProfile({ usedMarks, onDone }: AddProfileProps) {
  const { t } = useLocale()
  const { device, vault } = useSession()
  const { showToast } = useToast()
  const write = useWrite()
  const [name, setName] = useState('')
  const [kana, setKana] = useState('')
  const [wasTried, setTried] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const passphrase = usePassphrase('')
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
    setBusy(true)
    const { id: mark, word } = nextFreeMark(usedMarks)
    const id = newId()
    const wrap = await makePassphraseWrap(vault, { staff: id, mark }, passphrase.text)
    const fields = { ...parsed.value, mark, archived: null }
    const isKept = await write([{ type: 'staff', id, fields }])
    if (isKept) await addWayIn(device, wrap)
    setBusy(false)
    if (!isKept) return
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
