import type { ComponentChildren } from 'preact'
import { Button } from '#ui/actions/button.tsx'
import { Dialog } from './dialog.tsx'

export type ConfirmDialogProps = {
  open: boolean
  title: ComponentChildren
  /** What will happen, to how many, and what is safe. */
  children?: ComponentChildren
  confirmLabel: ComponentChildren
  cancelLabel: string
  /** `danger` colours the confirm button; the focus starts on cancel either way. */
  tone?: 'plain' | 'danger' | undefined
  busy?: boolean | undefined
  onConfirm: () => void
  onCancel: () => void
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const cancel = () => {
    if (!props.busy) props.onCancel()
  }
  const actions = (
    <>
      <Button autofocus onClick={cancel}>
        {props.cancelLabel}
      </Button>
      <Button
        variant={props.tone === 'danger' ? 'danger' : 'primary'}
        busy={props.busy}
        onClick={props.onConfirm}
      >
        {props.confirmLabel}
      </Button>
    </>
  )
  return (
    <Dialog
      open={props.open}
      title={props.title}
      closeLabel={props.cancelLabel}
      actions={actions}
      onClose={cancel}
    >
      {props.children}
    </Dialog>
  )
}
