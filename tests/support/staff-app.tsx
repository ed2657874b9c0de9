/** What stands around the screens of a hand-over. */
import { render } from '@testing-library/preact'
import type { ComponentChildren } from 'preact'
import { LocaleProvider } from '#i18n/locale.tsx'
import type { Session } from '#services/session.ts'
import { LockContext } from '#services/use-lock.ts'
import { SessionContext } from '#services/use-session.ts'
import { SettingsContext } from '#services/use-settings.ts'
import { WriteFailureContext } from '#services/use-write.ts'
import { defaultSettings } from '#storage/device-settings.ts'
import { ToastHost } from '#ui/overlays/toast.tsx'
import { ja } from '#support/words.ts'

const nothing = () => undefined

export const showToStaff = (session: Session, screen: ComponentChildren) =>
  render(aroundForStaff(session, screen))

export const aroundForStaff = (session: Session, screen: ComponentChildren) => (
  <LocaleProvider language="ja" messages={ja} calendar="gregory">
    <SettingsContext.Provider value={{ settings: defaultSettings, change: nothing }}>
      <SessionContext.Provider value={session}>
        <WriteFailureContext.Provider value={nothing}>
          <LockContext.Provider value={nothing}>
            <ToastHost label="" dismissLabel="">
              {screen}
            </ToastHost>
          </LockContext.Provider>
        </WriteFailureContext.Provider>
      </SessionContext.Provider>
    </SettingsContext.Provider>
  </LocaleProvider>
)
