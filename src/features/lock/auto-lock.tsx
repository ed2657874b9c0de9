/** Locks when nobody has touched any tab for a while, after a warning. */
import { useEffect, useReducer } from 'preact/hooks'
import { autoLock, DEFAULT_AUTO_LOCK, startAutoLock } from '#domain/lock/auto-lock.ts'
import { useLocale } from '#i18n/locale.tsx'
import { now } from '#platform/clock.ts'
import type { Tabs } from '#platform/tabs.ts'
import { hasLongWork } from '#services/long-work.ts'
import { hasUnsaved } from '#services/unsaved.ts'
import { useSettings } from '#services/use-settings.ts'
import { Button } from '#ui/actions/button.tsx'
import { Dialog } from '#ui/overlays/dialog.tsx'

const TICK_MS = 1_000
/** How often the other tabs are told that somebody is here. */
const TELL_MS = 5_000
const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const

interface AutoLockProps {
  readonly tabs: Tabs
  readonly onLock: () => void
}

export function AutoLock({ tabs, onLock }: AutoLockProps) {
  const { t } = useLocale()
  const { autoLockMinutes: idleMinutes } = useSettings().settings
  const settings = { ...DEFAULT_AUTO_LOCK, idleMinutes }
  const [state, dispatch] = useReducer(
    (before: ReturnType<typeof startAutoLock>, event: Parameters<typeof autoLock>[1]) =>
      autoLock(before, event, settings),
    now(),
    startAutoLock,
  )

  useEffect(() => {
    const tick = () => dispatch({ kind: hasLongWork() ? 'activity' : 'tick', at: now() })
    const ticking = setInterval(tick, TICK_MS)
    // A device that wakes up looks at the clock at once.
    document.addEventListener('visibilitychange', tick)
    const stopWatching = watchTouches(tabs, () => dispatch({ kind: 'activity', at: now() }))
    return () => {
      clearInterval(ticking)
      document.removeEventListener('visibilitychange', tick)
      stopWatching()
    }
  }, [tabs])
  useEffect(() => {
    if (state.kind === 'locked') onLock()
  }, [state.kind, onLock])

  return (
    <Dialog
      open={state.kind === 'warning'}
      title={t('lock.warningTitle')}
      closeLabel={t('lock.stay')}
      onClose={() => dispatch({ kind: 'stay', at: now() })}
      actions={
        <Button variant="primary" onClick={() => dispatch({ kind: 'stay', at: now() })}>
          {t('lock.stay')}
        </Button>
      }
    >
      <p role="timer">
        {t('lock.warningText', { seconds: state.kind === 'warning' ? state.secondsLeft : 0 })}
      </p>
      <p class="muted">{t('lock.warningSafe')}</p>
      {hasUnsaved() && <p>{t('lock.warningUnsaved')}</p>}
    </Dialog>
  )
}

/** A touch here counts in every tab, and one in another tab counts here. */
function watchTouches(tabs: Tabs, onTouch: () => void): () => void {
  let toldAt = 0
  const touch = () => {
    onTouch()
    if (now() - toldAt < TELL_MS) return
    toldAt = now()
    tabs.tell({ kind: 'used' })
  }
  const stopListening = tabs.listen(({ kind }) => {
    if (kind === 'used') onTouch()
  })
  TOUCHES.forEach((name) => addEventListener(name, touch, { passive: true, capture: true }))
  return () => {
    stopListening()
    TOUCHES.forEach((name) => removeEventListener(name, touch, { capture: true }))
  }
}
