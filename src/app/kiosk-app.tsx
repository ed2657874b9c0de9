import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { KioskLook } from '#domain/kiosk/handover.ts'
import { KioskScreens } from '#features/kiosk/kiosk-screens.tsx'
import { LocaleProvider } from '#i18n/locale.tsx'
import { loadMessages } from '#i18n/messages.ts'
import type { Messages } from '#i18n/translate.ts'
import { dropPass, readPass } from '#platform/kiosk-pass.ts'
import { holdOpen, type Tabs } from '#platform/tabs.ts'
import { openKiosk, type Kiosk } from '#services/kiosk.ts'
import { useSettings } from '#services/use-settings.ts'
import type { AyumiDatabase } from '#storage/database.ts'
import { applyToDocument } from './document-look.ts'

interface KioskAppProps {
  readonly database: AyumiDatabase
  readonly tabs: Tabs
  /** Back to staff, who have to unlock: asked for, handed in, or there is nothing to go on with. */
  readonly onStaff: () => void
}

/** In the participant's hands. Whatever address stands above it, this is all there is. */
export function KioskApp({ database, tabs, onStaff }: KioskAppProps) {
  const [kiosk, setKiosk] = useState<Kiosk>()
  useEffect(() => {
    const pass = readPass()
    const opening = pass
      ? openKiosk(database, pass).catch(() => undefined)
      : Promise.resolve(undefined)
    void opening.then((opened) => {
      if (opened) return setKiosk(opened)
      dropPass()
      onStaff()
    })
  }, [database])
  useEffect(() => whenOpened(tabs, kiosk), [tabs, kiosk])
  useEffect(holdOpen, [])
  return kiosk ? <OpenKiosk kiosk={kiosk} onStaff={onStaff} /> : null
}

/**
 * Staff have unlocked in another tab: what this one was given is over, whatever they make of it. But
 * not before every answer is on the disk: one that it refuses is nowhere else than on this screen.
 */
const whenOpened = (tabs: Tabs, kiosk: Kiosk | undefined): (() => void) =>
  tabs.listen(({ kind }) => {
    if (kind === 'opened') void endKiosk(kiosk)
  })

async function endKiosk(kiosk: Kiosk | undefined): Promise<void> {
  if ((await kiosk?.retry()) === 'notKept') return
  dropPass()
  location.reload()
}

interface OpenKioskProps {
  readonly kiosk: Kiosk
  readonly onStaff: () => void
}

/** Look and language are the participant's own: the settings of the device stay as they are. */
function OpenKiosk({ kiosk, onStaff }: OpenKioskProps) {
  const { settings } = useSettings()
  const { calendar } = settings
  const [look, setLook] = useState(() => kiosk.progress().look)
  const messages = useKioskMessages(look)
  useLayoutEffect(() => {
    applyToDocument({ ...settings, ...look }, 'kiosk')
  }, [settings, look])
  if (!messages) return null
  const { language, furigana } = look
  return (
    <LocaleProvider {...{ language, furigana, calendar, messages }}>
      <KioskScreens
        kiosk={kiosk}
        onStaff={onStaff}
        onProgress={() => setLook(kiosk.progress().look)}
      />
    </LocaleProvider>
  )
}

/** Those of the language before, until the chosen one is there. */
function useKioskMessages({ language }: KioskLook): Messages | undefined {
  const [messages, setMessages] = useState<Messages>()
  useEffect(() => {
    let isWanted = true
    // A file that is missing must not leave the screen blank: Japanese is what the sheet speaks.
    const loading = loadMessages(language, 'kiosk').catch(() => loadMessages('ja', 'kiosk'))
    void loading.then((loaded) => isWanted && setMessages(loaded))
    return () => {
      isWanted = false
    }
  }, [language])
  return messages
}
