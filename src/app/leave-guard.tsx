import { useLocation } from 'preact-iso'
import { useLayoutEffect, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { forgetLongWork, hasLongWork } from '#services/long-work.ts'
import { forgetUnsaved, hasUnsaved } from '#services/unsaved.ts'
import { ConfirmDialog } from '#ui/overlays/confirm-dialog.tsx'

/** A way out of the page that waits for an answer. */
interface Departure {
  readonly go: () => void
  readonly loses: Loss
}

/** What leaving would cost: what was typed, or what was done so far of a long work. */
type Loss = 'unsaved' | 'work'

const findLoss = (): Loss | undefined =>
  hasUnsaved() ? 'unsaved' : hasLongWork() ? 'work' : undefined

const words = {
  unsaved: {
    title: 'app.leaveUnsavedTitle',
    text: 'app.leaveUnsavedText',
    leave: 'app.leaveUnsaved',
  },
  work: { title: 'app.leaveWorkTitle', text: 'app.leaveWorkText', leave: 'app.leaveWork' },
} as const

/**
 * Answers the Back button. The window's listeners are called in the order in which they came, so
 * this one is there before the router's.
 */
let onBack: ((event: PopStateEvent) => void) | undefined
addEventListener('popstate', (event) => onBack?.(event))

/** Asks before a link, the Back button or closing the tab loses what was typed and not saved. */
export function LeaveGuard() {
  const { t } = useLocale()
  const { route, url } = useLocation()
  const [departure, setDeparture] = useState<Departure>()

  useLayoutEffect(() => {
    const onClick = (event: MouseEvent) => {
      const path = pathOfLink(event)
      const loses = findLoss()
      if (path === undefined || !loses) return
      event.preventDefault()
      event.stopImmediatePropagation()
      setDeparture({ go: () => route(path), loses })
    }
    // The browser has moved already: this page takes its place again, on top of where it moved to.
    onBack = (event) => {
      const loses = findLoss()
      if (isHere(new URL(url, location.origin)) || !loses) return
      event.stopImmediatePropagation()
      history.pushState(null, '', url)
      setDeparture({ go: () => history.back(), loses })
    }
    const onUnload = (event: BeforeUnloadEvent) => {
      if (findLoss()) event.preventDefault()
    }
    addEventListener('click', onClick, { capture: true })
    addEventListener('beforeunload', onUnload)
    return () => {
      removeEventListener('click', onClick, { capture: true })
      onBack = undefined
      removeEventListener('beforeunload', onUnload)
    }
  }, [route, url])

  const leave = () => {
    forgetUnsaved()
    forgetLongWork()
    setDeparture(undefined)
    departure?.go()
  }
  const { title, text, leave: leaveLabel } = words[departure?.loses ?? 'unsaved']
  return (
    <ConfirmDialog
      open={departure !== undefined}
      tone="danger"
      title={t(title)}
      confirmLabel={t(leaveLabel)}
      cancelLabel={t('app.stay')}
      onConfirm={leave}
      onCancel={() => setDeparture(undefined)}
    >
      <p>{t(text)}</p>
    </ConfirmDialog>
  )
}

/** Where a plain click on a link of the app leads; `undefined` for any other click. */
function pathOfLink(event: MouseEvent): string | undefined {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!isPlain || !(link instanceof HTMLAnchorElement) || link.target === '_blank') return undefined
  const isJump = isHere(link) && link.hash !== ''
  return link.origin === location.origin && !isJump ? link.pathname + link.search : undefined
}

const isHere = ({ pathname, search }: Pick<URL, 'pathname' | 'search'>): boolean =>
  pathname === location.pathname && search === location.search
