/** From the first start to the staff app and back to the lock: which of them is on screen. */
import { ErrorBoundary, lazy } from 'preact-iso'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { connectTabs, type Tabs } from '#platform/tabs.ts'
import { whenDatabaseGoes, type Device } from '#services/device.ts'
import { lockWithOthers } from '#services/lock.ts'
import type { Session } from '#services/session.ts'
import { hasUnsaved } from '#services/unsaved.ts'
import { SettingsContext } from '#services/use-settings.ts'
import { langOf, LocaleProvider } from '#i18n/locale.tsx'
import { loadMessages, type Messages, type Part } from '#i18n/messages.ts'
import type { DeviceSettings, SettingsStore } from '#storage/device-settings.ts'
import { LockScreen } from '#features/lock/lock-screen.tsx'
import { CrashGuard } from './crash-guard.tsx'
import { DeadEnd } from './dead-end.tsx'
import { FirstStart } from './first-start.tsx'
import { UpdateAtRest } from './update.tsx'

/** What nobody sees before unlocking loads while the first screen is already there. */
const StaffApp = lazy(async () => (await import('./staff-app.tsx')).StaffApp)

export type Phase =
  | { readonly kind: 'new' }
  | { readonly kind: 'locked'; readonly device: Device }
  | { readonly kind: 'open'; readonly session: Session }
  /** Another tab has set the device up while it was being set up here. */
  | { readonly kind: 'exists' }
  /** The vault file cannot be read. */
  | { readonly kind: 'damaged' }
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
  const [messages, setMessages] = useState(loaded)
  const [phase, setPhase] = useState(first)
  const open = (session: Session) => {
    void loadMessages(settings.language, 'work').then((loaded) => {
      setMessages(loaded)
      setPhase({ kind: 'open', session })
    })
  }
  const begin = (session: Session) => {
    tabs.tell({ kind: 'begun', data: session.device.kind })
    open(session)
  }
  const sayItExists = () => setPhase({ kind: 'exists' })

  useEffect(() => applyToDocument(settings), [settings])
  useEffect(() => {
    void StaffApp.preload()
    void loadMessages(settings.language, 'work')
  }, [])
  const tabs = useMemo(connectTabs, [])
  const session = phase.kind === 'open' ? phase.session : undefined
  useEffect(
    () => (phase.kind === 'new' ? whenBegun(tabs, sayItExists) : lockWithOthers(session, tabs)),
    [phase.kind],
  )
  useEffect(() => session && whenDatabaseGoes(session.device, () => location.reload()), [session])
  const control = useMemo(() => {
    const change = (changed: Partial<DeviceSettings>) => {
      const next = { ...settings, ...changed }
      void loadMessages(next.language, partOf(phase)).then((translated) => {
        setMessages(translated)
        setSettings(next)
      })
      void settingsStore.keep(next)
    }
    return { settings, change }
  }, [settings, settingsStore, phase])

  const { language, furigana, calendar } = settings
  return (
    <SettingsContext.Provider value={control}>
      <LocaleProvider {...{ language, furigana, calendar, messages }}>
        <CrashGuard>
          {phase.kind === 'new' && <FirstStart onOpen={begin} onExists={sayItExists} />}
          {phase.kind === 'locked' && (
            <UpdateAtRest>
              <LockScreen device={phase.device} tabs={tabs} onOpen={open} />
            </UpdateAtRest>
          )}
          {phase.kind === 'open' && (
            <ErrorBoundary>
              <StaffApp session={phase.session} tabs={tabs} />
            </ErrorBoundary>
          )}
          {phase.kind === 'exists' && <DeadEnd reason="exists" />}
          {phase.kind === 'damaged' && <DeadEnd reason="damaged" />}
          {phase.kind === 'noStorage' && <DeadEnd reason="noStorage" />}
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

/** The words that the screens of a phase need. */
export const partOf = ({ kind }: Phase): Part => (kind === 'open' ? 'work' : 'entry')

function applyToDocument(settings: DeviceSettings): void {
  const { language, furigana, theme, contrast, textSize } = settings
  const { documentElement: root } = document
  root.lang = langOf(language)
  setData(root, 'furigana', furigana ? 'on' : undefined)
  setData(root, 'theme', theme === 'system' ? undefined : theme)
  setData(root, 'contrast', contrast === 'system' ? undefined : contrast)
  setData(root, 'text', textSize === 'normal' ? undefined : textSize)
}

function setData(element: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) delete element.dataset[name]
  else element.dataset[name] = value
}
