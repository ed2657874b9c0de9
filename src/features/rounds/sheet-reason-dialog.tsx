import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { checkReason } from '#domain/sheets/reason.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useUnsaved } from '#services/unsaved.ts'
import { ReasonDialog } from '#ui/overlays/reason-dialog.tsx'
import { problemText } from './problem-text.ts'

interface SheetReasonDialogProps {
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

/** Asks why a sheet is corrected or set aside. */
export function SheetReasonDialog({ onConfirm, ...props }: SheetReasonDialogProps) {
  const { t } = useLocale()
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  useUnsaved(text !== '')
  const reason = checkReason(text)
  const confirm = async () => {
    if (!reason.ok) return
    setBusy(true)
    await onConfirm(reason.value)
    setBusy(false)
  }
  return (
    <ReasonDialog
      {...props}
      mark={t('common.required')}
      cancelLabel={t('common.cancel')}
      value={text}
      error={reason.ok ? undefined : problemText(t, props.label, reason.error)}
      busy={isBusy}
      onValue={setText}
      onConfirm={() => void confirm()}
    />
  )
}
