import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '#ui/actions/button.tsx'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { Icon } from '#ui/icons/icon.tsx'

export type Toast = {
  message: string
  tone?: 'neutral' | 'good' | 'danger' | undefined
  /** Usually 元に戻す. The toast closes after it ran. */
  action?: { label: string; run: () => void } | undefined
}

export type ShownToast = Toast & { readonly key: number }

const SECONDS = 8
const SECONDS_WITH_ACTION = 20

type ToastRegionProps = {
  label: string
  dismissLabel: string
  toasts: readonly ShownToast[]
  onDismiss: (key: number) => void
}

/** Polite, reached with F8 from anywhere; the focus goes back where it came from. */
export function ToastRegion({ label, dismissLabel, toasts, onDismiss }: ToastRegionProps) {
  const region = useRef<HTMLElement>(null)
  const cameFrom = useRef<EventTarget | null>(null)

  useEffect(() => {
    const lead = (event: KeyboardEvent) => {
      if (event.key === 'F8') region.current?.querySelector('button')?.focus()
    }
    document.addEventListener('keydown', lead)
    return () => document.removeEventListener('keydown', lead)
  }, [])

  const dismiss = (key: number) => {
    const hadFocus = region.current?.contains(document.activeElement)
    onDismiss(key)
    if (hadFocus && cameFrom.current instanceof HTMLElement) cameFrom.current.focus()
  }

  return (
    <section
      ref={region}
      class="toasts"
      aria-label={label}
      onFocusIn={(event) => {
        const from = event.relatedTarget
        if (!(from instanceof Node && region.current?.contains(from))) cameFrom.current = from
      }}
    >
      <ol class="toast-list" aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => (
          <ToastItem
            key={toast.key}
            toast={toast}
            dismissLabel={dismissLabel}
            onDismiss={() => dismiss(toast.key)}
          />
        ))}
      </ol>
    </section>
  )
}

type ToastItemProps = { toast: ShownToast; dismissLabel: string; onDismiss: () => void }

function ToastItem({ toast, dismissLabel, onDismiss }: ToastItemProps) {
  const { message, tone = 'neutral', action } = toast
  const hold = useFading(action ? SECONDS_WITH_ACTION : SECONDS, onDismiss)
  return (
    <li class="toast" data-tone={tone} {...hold}>
      {tone !== 'neutral' && <Icon name={tone === 'good' ? 'check' : 'error'} />}
      <span class="toast-message">{message}</span>
      {action && (
        <Button
          variant="quiet"
          icon="undo"
          onClick={() => {
            action.run()
            onDismiss()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label={dismissLabel} onClick={onDismiss} />
    </li>
  )
}

/** Calls back after so many seconds; a pointer or the focus on it stops the clock and starts it anew. */
function useFading(seconds: number, onGone: () => void) {
  const [held, setHeld] = useState(false)
  const gone = useRef(onGone)
  gone.current = onGone
  useEffect(() => {
    if (held) return undefined
    const timer = setTimeout(() => gone.current(), seconds * 1000)
    return () => clearTimeout(timer)
  }, [held, seconds])
  return {
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocusIn: () => setHeld(true),
    onFocusOut: () => setHeld(false),
  }
}
