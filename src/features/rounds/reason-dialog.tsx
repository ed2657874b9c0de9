import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { useUnsaved } from '#services/unsaved.ts'
import { Button } from '#ui/actions/button.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'
import { Dialog } from '#ui/overlays/dialog.tsx'
import { checkReason } from './commands.ts'
import { problemText } from './problem-text.ts'

interface ReasonDialogProps {
  readonly title: string
  /** What will happen. */
  readonly children: ComponentChildren
  readonly label: string
  readonly hint: string
  readonly confirmLabel: string
  readonly tone?: 'plain' | 'danger' | undefined
  readonly onConfirm: (reason: string) => Promise<void>
  readonly onClose: () => void
}

/** Asks why before something is done that people will ask about later. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { t } = useLocale()
  const formId = useId()
  const [text, setText] = useState('')
  const [wasTried, setTried] = useState(false)
  const [isBusy, setBusy] = useState(false)
  useUnsaved(text !== '')

  const reason = checkReason(text)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!reason.ok) return
    setBusy(true)
    await props.onConfirm(reason.value)
    setBusy(false)
  }
  return (
    <Dialog
      open
      title={props.title}
      closeLabel={t('common.cancel')}
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>{t('common.cancel')}</Button>
          <Button
            type="submit"
            form={formId}
            variant={props.tone === 'danger' ? 'danger' : 'primary'}
            busy={isBusy}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        class="stack"
        noValidate
        autocomplete="off"
        onSubmit={(event) => void submit(event)}
      >
        {props.children}
        <TextArea
          label={props.label}
          hint={props.hint}
          rows={2}
          mark={t('common.required')}
          error={wasTried && !reason.ok ? problemText(t, props.label, reason.error) : undefined}
          value={text}
          onValue={setText}
          autofocus
        />
      </form>
    </Dialog>
  )
}
