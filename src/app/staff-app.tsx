import { LocationProvider, Route, Router, useLocation } from 'preact-iso'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { BackupReminder } from '#features/backup/reminder-banner.tsx'
import { HandoverGate } from '#features/handover/handover-gate.tsx'
import { AutoLock } from '#features/lock/auto-lock.tsx'
import { useLocale } from '#i18n/locale.tsx'
import { whenIdle } from '#platform/idle.ts'
import { holdOpen, type Tabs } from '#platform/tabs.ts'
import { whenDatabaseGoes } from '#services/device.ts'
import { lockEverywhere } from '#services/lock.ts'
import { keepNewBundledPacks } from '#services/packs.ts'
import type { Session } from '#services/session.ts'
import { hasUnsaved } from '#services/unsaved.ts'
import { LockContext } from '#services/use-lock.ts'
import { SessionContext } from '#services/use-session.ts'
import { WriteFailureContext } from '#services/use-write.ts'
import { isStorageFailure } from '#storage/database.ts'
import type { WriteProblem } from '#storage/write-door.ts'
import { AppShell } from '#ui/navigation/app-shell.tsx'
import { ToastHost, useToast } from '#ui/overlays/toast.tsx'
import { HomeRedirect } from './home-redirect.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { NotFoundPage } from './pages/not-found-page.tsx'
import { HOME_PATH, routes, screenAt } from './routes.ts'
import { SampleBanner } from './sample-banner.tsx'
import { SendStatus } from './send-status.tsx'
import { UnreadableBanner } from './unreadable-banner.tsx'
import { readTypedText } from './typed-text.ts'
import { UpdateBanner } from './update.tsx'
import { WriteFailureDialog, type WriteFailure } from './write-failure-dialog.tsx'

interface StaffAppProps {
  readonly session: Session
  readonly tabs: Tabs
}

/** The unlocked app: shell, navigation, pages. */
export function StaffApp({ session, tabs }: StaffAppProps) {
  const { t } = useLocale()
  const [failure, setFailure] = useState<WriteFailure>()
  const report = useCallback(
    (problem: WriteProblem) => setFailure({ problem, typed: readTypedText() }),
    [],
  )
  useEffect(() => whenDatabaseGoes(session.device, () => startOverUnlessTyped(report)), [session])
  useEffect(() => void keepNewBundledPacks(session).catch(ignoreStorageFailure), [session])
  useEffect(() => void dropOldSnapshot(session), [session])
  useEffect(holdOpen, [])
  const lock = useCallback(() => void lockEverywhere(session, tabs), [session, tabs])
  return (
    <SessionContext.Provider value={session}>
      <WriteFailureContext.Provider value={report}>
        <ToastHost label={t('app.toasts')} dismissLabel={t('common.close')}>
          <LocationProvider>
            <LockContext.Provider value={lock}>
              <HandoverGate>
                <Shell session={session} lock={lock} />
              </HandoverGate>
              <WriteFailureDialog
                failure={failure}
                offersBackup={session.device.kind === 'own'}
                onClose={() => setFailure(undefined)}
              />
              {session.device.kind === 'own' && <AutoLock tabs={tabs} onLock={lock} />}
            </LockContext.Provider>
          </LocationProvider>
        </ToastHost>
      </WriteFailureContext.Provider>
    </SessionContext.Provider>
  )
}

/** Whatever is done next says so, and the next unlocking tries again. */
function ignoreStorageFailure(error: unknown): void {
  if (!isStorageFailure(error)) throw error
}

/** A look is enough; it is nothing that anybody waits for, and the next unlocking looks again. */
async function dropOldSnapshot(session: Session): Promise<void> {
  await whenIdle()
  const { findSnapshot } = await import('#services/snapshot.ts')
  await findSnapshot(session).catch(() => undefined)
}

/** What is on screen without its database keeps nothing any more; what was typed is shown first. */
function startOverUnlessTyped(report: (problem: WriteProblem) => void): void {
  if (!hasUnsaved()) return location.reload()
  report({ kind: 'notKept', trouble: 'closed', reason: 'closed' })
}

/** Where nobody is in the middle of something. */
const REMINDING_PATHS = [HOME_PATH, '/settings']

interface ShellProps {
  readonly session: Session
  readonly lock: () => void
}

function Shell({ session, lock }: ShellProps) {
  const { t } = useLocale()
  const { path } = useLocation()
  const { showToast } = useToast()
  const screen = screenAt(path)
  const isSample = session.device.kind === 'sample'

  const sections = [
    { href: HOME_PATH, label: t('app.participants'), icon: 'people' },
    { href: '/settings', label: t('app.settings'), icon: 'settings' },
  ] as const
  return (
    <AppShell
      brand={t('app.name')}
      homeHref={HOME_PATH}
      navLabel={t('app.navigation')}
      navItems={sections.map((item) => ({ ...item, isCurrent: path.startsWith(item.href) }))}
      skipLabel={t('app.skipToContent')}
      lock={{
        label: t('app.lock'),
        onLock: () => (isSample ? showToast({ message: t('app.sampleNoLock') }) : lock()),
      }}
      status={<SendStatus />}
      banners={
        <>
          {isSample && <SampleBanner />}
          {!screen?.bare && (
            <>
              <UpdateBanner onApply={() => session.door.settled()} />
              <UnreadableBanner />
              {!isSample && REMINDING_PATHS.includes(path) && <BackupReminder />}
            </>
          )}
        </>
      }
      fill={screen?.fill}
      bare={screen?.bare}
    >
      <Router>
        {routes.map((screen) => (
          <Route key={screen.path} path={screen.path} component={screen.page} />
        ))}
        <Route path="/" component={HomeRedirect} />
        <Route default component={NotFoundPage} />
      </Router>
      <LeaveGuard />
    </AppShell>
  )
}
