import { createContext, type ComponentChildren } from 'preact'
import { useCallback, useContext, useMemo, useRef, useState } from 'preact/hooks'
import { ToastRegion, type ShownToast, type Toast } from './toast-region.tsx'

/** `showToast` says that something happened; the words stay on screen long enough to act. */
export type Toaster = { showToast: (toast: Toast) => void }

export type ToastHostProps = {
  /** Name of the region, read out; mention F8, the key that leads to it. */
  label: string
  dismissLabel: string
  children: ComponentChildren
}

const ToasterContext = createContext<Toaster | undefined>(undefined)
const MOST_AT_ONCE = 3

/** Stands once around the app. */
export function ToastHost({ label, dismissLabel, children }: ToastHostProps) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([])
  const nextKey = useRef(0)
  const toaster = useMemo<Toaster>(
    () => ({
      showToast: (toast) => {
        const key = nextKey.current++
        setToasts((shown) => [...shown, { ...toast, key }].slice(-MOST_AT_ONCE))
      },
    }),
    [],
  )
  const dismiss = useCallback((key: number) => {
    setToasts((shown) => shown.filter((toast) => toast.key !== key))
  }, [])
  return (
    <ToasterContext.Provider value={toaster}>
      {children}
      <ToastRegion label={label} dismissLabel={dismissLabel} toasts={toasts} onDismiss={dismiss} />
    </ToasterContext.Provider>
  )
}

export function useToast(): Toaster {
  const toaster = useContext(ToasterContext)
  if (!toaster) throw new Error('useToast needs a ToastHost above it')
  return toaster
}
