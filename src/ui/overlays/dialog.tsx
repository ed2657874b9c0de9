import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { useOverflow } from '#ui/content/use-overflow.ts'

export type DialogProps = {
  open: boolean
  /** Escape, the cross, or the browser's own way of closing: set `open` to false here. */
  onClose: () => void
  title: ComponentChildren
  /** Label of the cross. Without it there is no cross and Escape does nothing: one must choose. */
  closeLabel?: string | undefined
  /** Buttons; the primary one last in the code, so it stands at the end. */
  actions?: ComponentChildren
  width?: 'regular' | 'wide' | undefined
  children?: ComponentChildren
}

/**
 * Native modal dialog: the page behind is inert and the focus comes back on closing. The first
 * element with `autofocus` takes the focus, else the title. Browsers say `close` a frame late: by
 * then it may have been opened again, and stays so.
 */
export function Dialog(props: DialogProps) {
  const { open, onClose, title, closeLabel, actions, width = 'regular', children } = props
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const scrolls = useOverflow(body, open)

  useLayoutEffect(() => {
    const element = dialog.current
    if (!open || !element) return undefined
    const opener = document.activeElement
    element.showModal()
    if (!element.querySelector('[autofocus]')) heading.current?.focus()
    return () => {
      element.close()
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    }
  }, [open])

  return (
    <dialog
      ref={dialog}
      class="dialog"
      data-width={width}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== dialog.current) return
        event.preventDefault()
        if (closeLabel !== undefined) onClose()
      }}
      onClose={(event) => {
        if (open && event.target === dialog.current && !event.currentTarget.open) onClose()
      }}
    >
      {open && (
        <>
          <div class="dialog-head">
            <h2 id={titleId} ref={heading} tabIndex={-1}>
              {title}
            </h2>
            {closeLabel !== undefined && (
              <IconButton icon="close" label={closeLabel} onClick={onClose} />
            )}
          </div>
          <div
            ref={body}
            class="dialog-body"
            role={scrolls ? 'region' : undefined}
            aria-labelledby={scrolls ? titleId : undefined}
            tabIndex={scrolls ? 0 : undefined}
          >
            {children}
          </div>
          {actions && <div class="dialog-actions">{actions}</div>}
        </>
      )}
    </dialog>
  )
}
