/** A device with one profile, 佐藤 一郎, and the screens of the lock on it. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import type { ComponentChildren } from 'preact'
import { vi } from 'vitest'
import { ja } from '#support/words.ts'
import { LocaleProvider } from '#i18n/locale.tsx'
import { forgetRecords } from '#platform/records-mark.ts'
import type { Device } from '#services/device.ts'
import { finishFirstStart, prepareFirstStart } from '#services/first-start.ts'
import type { Session } from '#services/session.ts'
import { SessionContext } from '#services/use-session.ts'
import { WriteFailureContext } from '#services/use-write.ts'
import { deleteDatabase } from '#storage/database.ts'
// The app loads it when it is needed; no test is to wait until it is compiled.
import '#storage/snapshot-store.ts'
import { ToastHost } from '#ui/overlays/toast.tsx'

export const PASSPHRASE = 'ゆうぐれの まちを 四人で'
export const ORGANISATION = '就労支援センター ほしぞら'

const opened: Device[] = []

export async function setUpDevice(passphrase = PASSPHRASE): Promise<Session> {
  const prepared = await prepareFirstStart({
    organisation: ORGANISATION,
    staffName: '佐藤 一郎',
    staffKana: '',
    mark: 'sakura',
    passphrase,
  })
  const session = prepared.ok ? await finishFirstStart(prepared.value) : prepared
  if (!session.ok) throw new Error(session.error.kind)
  opened.push(session.value.device)
  return session.value
}

/** After a test: nothing of it is left on screen, mocked or on the device. */
export async function clearDevice(): Promise<void> {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  for (const { database } of opened.splice(0)) database.close()
  await deleteDatabase('own')
  forgetRecords()
}

export const show = (screen: ComponentChildren) =>
  render(
    <LocaleProvider language="ja" messages={ja} calendar="gregory">
      {screen}
    </LocaleProvider>,
  )

export const showUnlocked = (session: Session, screen: ComponentChildren) =>
  show(
    <SessionContext.Provider value={session}>
      <WriteFailureContext.Provider value={() => undefined}>
        <ToastHost label="" dismissLabel="">
          {screen}
        </ToastHost>
      </WriteFailureContext.Provider>
    </SessionContext.Provider>,
  )

export const types = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })

export const taps = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

export function choosesPassphrase(passphrase: string) {
  types(/^合言葉(?!（)/, passphrase)
  types(/^合言葉（もう一度）/, passphrase)
}

/** The ten groups of the recovery sheet on screen. */
export async function readsRecoverySheet(): Promise<string[]> {
  const list = await screen.findByRole('list', { name: ja['lock.sheetGroups'] })
  return [...list.querySelectorAll('code')].map(({ textContent }) => textContent)
}

/** Types the two groups that are asked for. */
export function provesToHaveTheSheet(groups: readonly string[]) {
  for (const field of screen.getAllByLabelText<HTMLInputElement>(/番の文字$/)) {
    const number = Number.parseInt(field.labels?.[0]?.textContent ?? '', 10)
    fireEvent.input(field, { target: { value: groups[number - 1] } })
  }
}

/** What the alert on screen says, once there is one. */
export const alertText = async () => (await screen.findByRole('alert')).textContent
