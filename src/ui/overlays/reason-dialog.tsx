import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { Button } from '#ui/actions/button.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'
import { Dialog } from './dialog.tsx'

export type ReasonDialogProps = {
  title: ComponentChildren
  /** What will happen. */
  children: ComponentChildren
  label: string
  hint: string
  /** 必須 */
  mark: string
  value: string
  onValue: (value: string) => void
  /** What is wrong with the value; shown from the first try on. */
  error: string | undefined
  confirmLabel: string
  cancelLabel: string
  tone?: 'plain' | 'danger' | undefined
  busy?: boolean | undefined
  /** Only with a value that has no error. */
  onConfirm: () => void
  onClose: () => void
}

/** Asks why before something is done that people will ask about later. */
export function ReasonDialog(props: ReasonDialogProps) {
  const formId = useId()
  const [wasTried, setTried] = useState(false)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (props.error === undefined) props.onConfirm()
  }
  return (
    <Dialog
      open
      title={props.title}
      closeLabel={props.cancelLabel}
      onClose={props.onClose}
      actions={
        <>
          <Button onClick={props.onClose}>{props.cancelLabel}</Button>
          <Button
            type="submit"
            form={formId}
            variant={props.tone === 'danger' ? 'danger' : 'primary'}
            busy={props.busy}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <form id={formId} class="stack" noValidate autocomplete="off" onSubmit={submit}>
        {props.children}
        <TextArea
          label={props.label}
          hint={props.hint}
          rows={2}
          mark={props.mark}
          error={wasTried ? props.error : undefined}
          value={props.value}
          onValue={props.onValue}
          autofocus
        />
      </form>
    </Dialog>
  )
}
