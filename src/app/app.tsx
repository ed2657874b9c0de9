/** From the first start to the staff app and back to the lock: which of them is on screen. */
import { ErrorBoundary, lazy } from 'preact-iso'
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { IsoDate } from '#domain/shared/dates.ts'
import { dropPass, readPass } from '#platform/kiosk-pass.ts'
import { connectTabs, type Tabs } from '#platform/tabs.ts'
import { whenDatabaseGoes, type Device, type Wait } from '#services/device.ts'
import { lockWithOthers } from '#services/lock.ts'
import type { Session } from '#services/session.ts'
import { hasUnsaved } from '#services/unsaved.ts'
import { SettingsContext } from '#services/use-settings.ts'
import { LocaleProvider } from '#i18n/locale.tsx'
import { loadMessages, type Part } from '#i18n/messages.ts'
import type { Messages } from '#i18n/translate.ts'
import type { DeviceSettings, SettingsStore } from '#storage/device-settings.ts'
import { LockScreen } from '#features/lock/lock-screen.tsx'
import { CrashGuard } from './crash-guard.tsx'
import { DeadEnd, type DeadEndReason } from './dead-end.tsx'
import { applyToDocument } from './document-look.ts'
import { FirstStart } from './first-start.tsx'
import { UpdateAtRest } from './update.tsx'

/** What nobody sees before unlocking loads while the first screen is already there. */
const StaffApp = lazy(async () => (await import('./staff-app.tsx')).StaffApp)
const KioskApp = lazy(async () => (await import('./kiosk-app.tsx')).KioskApp)

export type Phase =
  /** `emptiedAfter`: there were own records here that day. */
  | { readonly kind: 'new'; readonly emptiedAfter?: IsoDate }
  | { readonly kind: 'locked'; readonly device: Device }
  | { readonly kind: 'open'; readonly session: Session }
  /** In a participant's hands: this tab has the pass of a hand-over. */
  | { readonly kind: 'kiosk'; readonly device: Device }
  /** Another tab has set the device up while it was being set up here. */
  | { readonly kind: 'exists' }
  /** The vault file cannot be read. */
  | { readonly kind: 'damaged' }
  /** Another tab holds the database of an earlier version open, or it is being brought up to date. */
  | { readonly kind: Wait }
  /** The database is of a later version, or could not be brought up to this one. */
  | { readonly kind: 'newer' | 'upgradeFailed' }
  /** The browser lets us keep nothing. */
  | { readonly kind: 'noStorage' }

interface AppProps {
  readonly settingsStore: SettingsStore
  readonly settings: DeviceSettings
  readonly messages: Messages
  readonly phase: Phase
}

export function App({ settingsStore, settings: stored, messages: loaded, phase: first }: AppProps) {
  const [settings, setSettings] = useState(stored)
  const [isRefused, setIsRefused] = useState(false)
  const [messages, setMessages] = useState(loaded)
  const [phase, setPhase] = useState(first)
  const open = (session: Session) => {
    dropPass()
    void loadMessages(settings.language, 'work').then((loaded) => {
      setMessages(loaded)
      setPhase({ kind: 'open', session })
    })
  }
  const begin = (session: Session) => {
    tabs.tell({ kind: 'begun', data: session.device.kind })
    open(session)
  }
  const unlock = (session: Session) => {
    tabs.tell({ kind: 'opened' })
    open(session)
  }
  const leaveKiosk = (device: Device) => {
    // The sample has no lock to come to.
    if (device.kind === 'own') return setPhase({ kind: 'locked', device })
    dropPass()
    location.reload()
  }
  const sayItExists = () => setPhase({ kind: 'exists' })

  const isKiosk = phase.kind === 'kiosk'
  useLayoutEffect(() => {
    if (!isKiosk) applyToDocument(settings, 'staff')
  }, [settings, isKiosk])
  useEffect(() => {
    // What staff get to see does not come into the participant's hands, code and words included.
    if (isKiosk) return
    void StaffApp.preload()
    void loadMessages(settings.language, 'work')
  }, [])
  const tabs = useMemo(connectTabs, [])
  const session = phase.kind === 'open' ? phase.session : undefined
  useEffect(() => {
    if (phase.kind === 'new') return whenBegun(tabs, sayItExists)
    // A participant's screen has nothing to lock, and ends by itself (kiosk-app.tsx).
    return isKiosk ? undefined : lockWithOthers(session, tabs)
  }, [phase.kind])
  useEffect(() => {
    if (phase.kind !== 'locked') return
    // Nothing opens here any more: another tab has a later version, or the records are gone.
    return whenDatabaseGoes(phase.device, () => location.reload())
  }, [phase])
  const control = useMemo(() => {
    const change = (changed: Partial<DeviceSettings>) => {
      const next = { ...settings, ...changed }
      void loadMessages(next.language, partOf(phase)).then((translated) => {
        setMessages(translated)
        setSettings(next)
      })
      settingsStore.keep(next).then(
        () => setIsRefused(false),
        () => setIsRefused(true),
      )
    }
    return { settings, change, isRefused }
  }, [settings, settingsStore, phase, isRefused])

  const { language, furigana, calendar } = settings
  const deadEnd = deadEndOf(phase)
  return (
    <SettingsContext.Provider value={control}>
      <LocaleProvider {...{ language, furigana, calendar, messages }}>
        <CrashGuard>
          {phase.kind === 'new' && (
            <FirstStart emptiedAfter={phase.emptiedAfter} onOpen={begin} onExists={sayItExists} />
          )}
          {phase.kind === 'kiosk' && (
            <ErrorBoundary>
              <KioskApp
                database={phase.device.database}
                tabs={tabs}
                onStaff={() => leaveKiosk(phase.device)}
              />
            </ErrorBoundary>
          )}
          {phase.kind === 'locked' && (
            <UpdateAtRest>
              <LockScreen
                device={phase.device}
                tabs={tabs}
                onOpen={unlock}
                onReturn={readPass() && (() => location.reload())}
              />
            </UpdateAtRest>
          )}
          {phase.kind === 'open' && (
            <ErrorBoundary>
              <StaffApp session={phase.session} tabs={tabs} />
            </ErrorBoundary>
          )}
          {deadEnd && <DeadEnd reason={deadEnd} />}
        </CrashGuard>
      </LocaleProvider>
    </SettingsContext.Provider>
  )
}

/** Another tab has begun: a set-up of own data under way here says so, anything else starts over. */
const whenBegun = (tabs: Tabs, onExists: () => void): (() => void) =>
  tabs.listen((message) => {
    if (message.kind !== 'begun') return
    if (!hasUnsaved()) location.reload()
    else if (message.data === 'own') onExists()
  })

/** For a phase that shows nothing but what has happened and what to do. */
function deadEndOf({ kind }: Phase): Exclude<DeadEndReason, 'crash'> | undefined {
  const isScreen = kind === 'new' || kind === 'kiosk' || kind === 'locked' || kind === 'open'
  return isScreen ? undefined : kind
}

/** The words that the screens of a phase need. */
export const partOf = ({ kind }: Phase): Part => (kind === 'open' ? 'work' : 'entry')
