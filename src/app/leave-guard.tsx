import { useLocation } from 'preact-iso'
import { useLayoutEffect, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { forgetUnsaved, hasUnsaved } from '#services/unsaved.ts'
import { ConfirmDialog } from '#ui/overlays/confirm-dialog.tsx'

/** A way out of the page that waits for an answer. */
interface Departure {
  readonly go: () => void
}

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
      if (path === undefined || !hasUnsaved()) return
      event.preventDefault()
      event.stopImmediatePropagation()
      setDeparture({ go: () => route(path) })
    }
    // The browser has moved already: this page takes its place again, on top of where it moved to.
    onBack = (event) => {
      if (isHere(new URL(url, location.origin)) || !hasUnsaved()) return
      event.stopImmediatePropagation()
      history.pushState(null, '', url)
      setDeparture({ go: () => history.back() })
    }
    const onUnload = (event: BeforeUnloadEvent) => {
      if (hasUnsaved()) event.preventDefault()
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
    setDeparture(undefined)
    departure?.go()
  }
  return (
    <ConfirmDialog
      open={departure !== undefined}
      tone="danger"
      title={t('app.leaveUnsavedTitle')}
      confirmLabel={t('app.leaveUnsaved')}
      cancelLabel={t('app.stay')}
      onConfirm={leave}
      onCancel={() => setDeparture(undefined)}
    >
      <p>{t('app.leaveUnsavedText')}</p>
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
