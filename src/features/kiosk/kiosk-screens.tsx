import './kiosk.css'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { KioskEvent } from '#domain/kiosk/kiosk-flow.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Kiosk, KioskOutcome } from '#services/kiosk.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { GreetingScreen } from './greeting-screen.tsx'
import { ItemScreen } from './item-screen.tsx'
import { KioskContext, type Keeping } from './kiosk-context.ts'
import { ReviewScreen } from './review-screen.tsx'
import { ThanksScreen } from './thanks-screen.tsx'
import { useAskBeforeUnload } from './use-ask-before-unload.ts'
import { useBackStays } from './use-back-stays.ts'

interface KioskScreensProps {
  readonly kiosk: Kiosk
  /** Asked for by the participant, or after handing in: the way back to staff, who have to unlock. */
  readonly onStaff: () => void
  /** After every event, so that the app can follow the look that was chosen. */
  readonly onProgress: () => void
}

/** From the greeting to the thanks: all that a participant can get to see. */
export function KioskScreens({ kiosk, onStaff, onProgress }: KioskScreensProps) {
  const [ending, setEnding] = useState<'handedIn' | 'over'>()
  const [keeping, setKeeping] = useState<Keeping>('kept')
  const [progress, setProgress] = useState(() => kiosk.progress())
  const [isHandingIn, setHandingIn] = useState(false)
  /** Known at once: a tap while the answers are being sealed would come too late for them. */
  const isClosing = useRef(false)

  const hear = (outcome: KioskOutcome) => {
    setKeeping(outcome === 'notKept' ? outcome : kiosk.isKept() ? 'kept' : 'underWay')
    if (outcome === 'over') setEnding((ending) => ending ?? 'over')
  }
  const show = () => {
    setProgress(kiosk.progress())
    onProgress()
  }
  const follow = (done: Promise<KioskOutcome>) => {
    setKeeping((keeping) => (keeping === 'notKept' ? keeping : 'underWay'))
    show()
    void done.then((outcome) => {
      hear(outcome)
      show()
    })
  }
  const act = (event: KioskEvent) => {
    if (!isClosing.current) follow(kiosk.act(event))
  }
  const handIn = async () => {
    isClosing.current = true
    setHandingIn(true)
    const outcome = await kiosk.finish()
    isClosing.current = outcome === 'kept'
    setHandingIn(false)
    hear(outcome)
    if (outcome === 'kept') setEnding('handedIn')
  }
  /** With what could not be kept before, if it can be now; else the screen stays and says so. */
  const goToStaff = async () => {
    const outcome = await kiosk.retry()
    hear(outcome)
    if (outcome !== 'notKept' || keeping === 'notKept') onStaff()
  }
  const callStaff = () => void goToStaff()
  useAskBeforeUnload(keeping === 'notKept')
  useBackStays(() => ending === undefined && act({ kind: 'back' }))

  const work = useMemo(
    () => ({ task: kiosk.task, progress, keeping, act }),
    [kiosk, progress, keeping],
  )
  if (ending) return <ThanksScreen isOver={ending === 'over'} onStaff={onStaff} />
  const { step } = progress
  const unkept = keeping === 'notKept' && <UnkeptBanner onRetry={() => follow(kiosk.retry())} />
  return (
    <KioskContext.Provider value={work}>
      {step.kind === 'greeting' && <GreetingScreen banner={unkept} onStaff={callStaff} />}
      {step.kind === 'item' && (
        <ItemScreen
          key={step.index}
          index={step.index}
          fromReview={step.fromReview}
          banner={unkept}
          onStaff={callStaff}
        />
      )}
      {step.kind === 'review' && (
        <ReviewScreen
          banner={unkept}
          isBusy={isHandingIn}
          onStaff={callStaff}
          onFinish={() => void handIn()}
        />
      )}
    </KioskContext.Provider>
  )
}

function UnkeptBanner({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useLocale()
  return (
    <Banner
      tone="danger"
      live="alert"
      title={t('kiosk.notKept')}
      actions={<Button onClick={onRetry}>{t('kiosk.retry')}</Button>}
    >
      {t('kiosk.notKeptText')}
    </Banner>
  )
}
