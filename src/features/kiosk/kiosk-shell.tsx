import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { PlainShell } from '#ui/navigation/plain-shell.tsx'
import { useArrivalFocus } from '#ui/navigation/use-arrival-focus.ts'
import { ConfirmDialog } from '#ui/overlays/confirm-dialog.tsx'
import { useKiosk } from './kiosk-context.ts'
import { LookDialog } from './look-dialog.tsx'

interface KioskShellProps {
  /** Says where one is; takes the focus when the screen comes. */
  readonly title: ComponentChildren
  /** On an item the question itself is the title to see. */
  readonly isTitleHidden?: boolean | undefined
  readonly banner?: ComponentChildren
  /** In the bar, before the buttons. */
  readonly bar?: ComponentChildren
  readonly footer?: ComponentChildren
  readonly onStaff: () => void
  readonly children: ComponentChildren
}

/** One thing on the screen, how to make it easier to read, and a guarded way back to staff. */
export function KioskShell(props: KioskShellProps) {
  const { title, isTitleHidden, banner, bar, footer, onStaff, children } = props
  const { t } = useLocale()
  const heading = useArrivalFocus()
  const [asked, setAsked] = useState<'look' | 'staff'>()
  const close = () => setAsked(undefined)
  return (
    <PlainShell
      width="wide"
      banners={banner}
      bar={
        <>
          {bar}
          <Button variant="quiet" icon="eye" onClick={() => setAsked('look')}>
            {t('kiosk.look')}
          </Button>
          <Button variant="quiet" icon="lock" onClick={() => setAsked('staff')}>
            {t('kiosk.staff')}
          </Button>
        </>
      }
      footer={footer}
    >
      <h1 ref={heading} tabIndex={-1} class={isTitleHidden ? 'visually-hidden' : undefined}>
        {title}
      </h1>
      {children}
      {asked === 'look' && <LookDialog onClose={close} />}
      {asked === 'staff' && <StaffDialog onStaff={onStaff} onClose={close} />}
    </PlainShell>
  )
}

interface StaffDialogProps {
  readonly onStaff: () => void
  readonly onClose: () => void
}

/** Not by a slip of the finger; and what the disk has refused is lost by nobody unawares. */
function StaffDialog({ onStaff, onClose }: StaffDialogProps) {
  const { t } = useLocale()
  const { keeping } = useKiosk()
  const isUnkept = keeping === 'notKept'
  const leave = () => {
    onClose()
    onStaff()
  }
  return (
    <ConfirmDialog
      open
      title={t(isUnkept ? 'kiosk.staffUnkeptTitle' : 'kiosk.staffTitle')}
      confirmLabel={t(isUnkept ? 'kiosk.staffUnkeptConfirm' : 'kiosk.staffConfirm')}
      cancelLabel={t('kiosk.stay')}
      tone={isUnkept ? 'danger' : 'plain'}
      onConfirm={leave}
      onCancel={onClose}
    >
      {t(isUnkept ? 'kiosk.staffUnkeptText' : 'kiosk.staffText')}
    </ConfirmDialog>
  )
}
