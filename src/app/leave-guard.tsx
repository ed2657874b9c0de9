import { useLocation } from 'preact-iso'
import { useEffect, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { forgetUnsaved, hasUnsaved } from '#services/unsaved.ts'
import { ConfirmDialog } from '#ui/overlays/confirm-dialog.tsx'

/** Asks before a tap on a link, or closing the tab, loses what was typed and not saved. */
export function LeaveGuard() {
  const { t } = useLocale()
  const { route } = useLocation()
  const [destination, setDestination] = useState<string>()

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const path = pathOfLink(event)
      if (path === undefined || !hasUnsaved()) return
      event.preventDefault()
      event.stopImmediatePropagation()
      setDestination(path)
    }
    const onUnload = (event: BeforeUnloadEvent) => {
      if (hasUnsaved()) event.preventDefault()
    }
    addEventListener('click', onClick, { capture: true })
    addEventListener('beforeunload', onUnload)
    return () => {
      removeEventListener('click', onClick, { capture: true })
      removeEventListener('beforeunload', onUnload)
    }
  }, [])

  const leave = () => {
    forgetUnsaved()
    setDestination(undefined)
    if (destination !== undefined) route(destination)
  }
  return (
    <ConfirmDialog
      open={destination !== undefined}
      tone="danger"
      title={t('app.leaveUnsavedTitle')}
      confirmLabel={t('app.leaveUnsaved')}
      cancelLabel={t('app.stay')}
      onConfirm={leave}
      onCancel={() => setDestination(undefined)}
    >
      {t('app.leaveUnsavedText')}
    </ConfirmDialog>
  )
}

/** Where a plain click on a link of the app leads; `undefined` for any other click. */
function pathOfLink(event: MouseEvent): string | undefined {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  if (!isPlain || !(link instanceof HTMLAnchorElement) || link.target === '_blank') return undefined
  const isSamePage = link.pathname === location.pathname && link.hash !== ''
  return link.origin === location.origin && !isSamePage ? link.pathname + link.search : undefined
}
