/** Every screen of the staff app, one line each. Pages load when they are first opened. */
import type { FunctionComponent } from 'preact'
import { lazy } from 'preact-iso'

/** What addresses carry: random ids and fixed words, never anything about a person. */
export interface RouteParams {
  readonly id: string
  readonly round: string
  readonly rater: string
  readonly query: Readonly<Record<string, string>>
}

interface Screen {
  readonly path: string
  readonly page: FunctionComponent<RouteParams>
  /** The page fills the screen and scrolls inside. */
  readonly fill?: true
  /** Two people look at it: no navigation, and no banner about other things. */
  readonly bare?: true
}

export const HOME_PATH = '/participants'

export const routes: readonly Screen[] = [
  {
    path: HOME_PATH,
    fill: true,
    page: lazy(async () => (await import('./pages/participants-page.tsx')).ParticipantsPage),
  },
  {
    path: '/participants/new',
    page: lazy(async () => (await import('./pages/participant-new-page.tsx')).ParticipantNewPage),
  },
  {
    path: '/participants/:id',
    page: lazy(async () => (await import('./pages/participant-page.tsx')).ParticipantPage),
  },
  {
    path: '/participants/:id/edit',
    page: lazy(async () => (await import('./pages/participant-edit-page.tsx')).ParticipantEditPage),
  },
  {
    path: '/participants/:id/charts',
    page: lazy(async () => (await import('./pages/charts-page.tsx')).ChartsPage),
  },
  {
    path: '/participants/:id/rounds/:round',
    page: lazy(async () => (await import('./pages/round-page.tsx')).RoundPage),
  },
  {
    path: '/participants/:id/rounds/:round/paper',
    page: lazy(async () => (await import('./pages/round-paper-page.tsx')).RoundPaperPage),
  },
  {
    path: '/participants/:id/rounds/:round/interview',
    bare: true,
    page: lazy(async () => (await import('./pages/interview-page.tsx')).InterviewPage),
  },
  {
    path: '/participants/:id/rounds/:round/:rater',
    page: lazy(async () => (await import('./pages/sheet-page.tsx')).SheetPage),
  },
  {
    path: '/handover',
    page: lazy(async () => (await import('./pages/handover-page.tsx')).HandoverPage),
  },
  {
    path: '/settings',
    page: lazy(async () => (await import('./pages/settings-page.tsx')).SettingsPage),
  },
  {
    path: '/settings/security',
    page: lazy(async () => (await import('./pages/security-page.tsx')).SecurityPage),
  },
  {
    path: '/settings/backup',
    page: lazy(async () => (await import('./pages/backup-page.tsx')).BackupPage),
  },
  {
    path: '/settings/restore',
    page: lazy(async () => (await import('./pages/restore-page.tsx')).RestorePage),
  },
  {
    path: '/settings/packs',
    page: lazy(async () => (await import('./pages/packs-page.tsx')).PacksPage),
  },
  {
    path: '/settings/packs/:id',
    page: lazy(async () => (await import('./pages/pack-page.tsx')).PackPage),
  },
  {
    path: '/settings/packs/:id/paper',
    page: lazy(async () => (await import('./pages/pack-paper-page.tsx')).PackPaperPage),
  },
  {
    path: '/settings/offices',
    page: lazy(async () => (await import('./pages/offices-page.tsx')).OfficesPage),
  },
  {
    path: '/settings/display',
    page: lazy(async () => (await import('./pages/display-page.tsx')).DisplayPage),
  },
]

/** The screen at a path, as the router finds it: the first that fits. */
export function screenAt(path: string): Screen | undefined {
  const parts = path.split('/')
  return routes.find((screen) => {
    const wanted = screen.path.split('/')
    const fits = (part: string, index: number) => part.startsWith(':') || part === parts[index]
    return wanted.length === parts.length && wanted.every(fits)
  })
}
