// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { LocationProvider } from 'preact-iso'
import { afterEach, describe, expect, it } from 'vitest'
import type { Pack } from '#domain/instruments/pack.ts'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { EditPack } from '#features/packs/editor/edit-pack.tsx'
import type { PackRecord } from '#features/packs/pack-families.ts'
import { ja } from '#support/words.ts'
import { LocaleProvider } from '#i18n/locale.tsx'
import { packChange } from '#services/packs.ts'
import type { Session } from '#services/session.ts'
import { forgetUnsaved, hasUnsaved } from '#services/unsaved.ts'
import { SessionContext, useRecords } from '#services/use-session.ts'
import { WriteFailureContext } from '#services/use-write.ts'
import { ToastHost } from '#ui/overlays/toast.tsx'
import { openTestDevice } from '#support/device.ts'

afterEach(cleanup)

// Real keys and a real database stand behind the screen; a busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 })

/** Four items: every question a test asks of the screen looks through all fields of it. */
const short: Pack = {
  ...gn25,
  items: gn25.items.slice(0, 4),
  axes: { domain: gn25.axes.domain.slice(0, 1) },
}

async function deviceWithPack() {
  const { door, reader } = await openTestDevice()
  await door.write([await packChange(short)])
  const session = { records: reader, door } as unknown as Session
  const packs = async () => (await reader.list({ type: 'pack' })).map(({ fields }) => fields.pack)
  return { session, packs }
}

function Page() {
  const records = useRecords({ type: 'pack' })
  const record = records?.find(({ fields }: PackRecord) => fields.pack.version === 1)
  return records && record ? <EditPack record={record} records={records} /> : null
}

const open = (session: Session) =>
  render(
    <LocaleProvider language="ja" messages={ja} calendar="gregory">
      <SessionContext.Provider value={session}>
        <WriteFailureContext.Provider value={() => undefined}>
          <ToastHost label="" dismissLabel="">
            <LocationProvider>
              <Page />
            </LocationProvider>
          </ToastHost>
        </WriteFailureContext.Provider>
      </SessionContext.Provider>
    </LocaleProvider>,
  )

const field = (name: string) => screen.findByRole('textbox', { name })

const type = async (name: string, value: string) =>
  fireEvent.input(await field(name), { target: { value } })

const tap = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }))

describe('the editor of a sheet', () => {
  it('keeps what was typed as the next version', async () => {
    const { session, packs } = await deviceWithPack()
    open(session)
    await type('設問 2行目', '書きかえた文')
    await tap('第2版として保存')
    await waitFor(async () => expect(await packs()).toHaveLength(2))
    const [edited] = (await packs()).filter(({ version }) => version === 2)
    expect(edited?.items[1]?.text).toBe('書きかえた文')
    expect(await packs()).toContainEqual(short)
  })

  it('keeps nothing while something is wrong, says where, and leads there', async () => {
    const { session, packs } = await deviceWithPack()
    open(session)
    await type('設問 2行目', '')
    await tap('第2版として保存')
    fireEvent.click(await screen.findByRole('link', { name: '2行目の設問：入力してください。' }))
    expect(document.activeElement).toBe(await field('設問 2行目'))
    expect(await packs()).toEqual([short])
  })

  it('holds an update back while something is typed, and not before', async () => {
    const { session } = await deviceWithPack()
    open(session)
    await field('設問 2行目')
    expect(hasUnsaved()).toBe(false)
    await type('設問 2行目', '書きかえた文')
    await waitFor(() => expect(hasUnsaved()).toBe(true))
    await tap('1つもどす')
    await waitFor(() => expect(hasUnsaved()).toBe(false))
  })

  it('still has what was typed after a slip to another screen, by Back', async () => {
    const { session } = await deviceWithPack()
    const { unmount } = open(session)
    await type('設問 2行目', '途中まで')
    await waitFor(() => expect(hasUnsaved()).toBe(true))
    unmount()
    await waitFor(() => expect(hasUnsaved()).toBe(false))
    open(session)
    await waitFor(async () => expect(await field('設問 2行目')).toHaveProperty('value', '途中まで'))
  })

  it('begins anew when it was left knowingly', async () => {
    const { session } = await deviceWithPack()
    const { unmount } = open(session)
    await type('設問 2行目', '途中まで')
    await waitFor(() => expect(hasUnsaved()).toBe(true))
    forgetUnsaved()
    unmount()
    open(session)
    expect(await field('設問 2行目')).toHaveProperty('value', short.items[1]?.text)
  })

  it('asks before it throws typed rows away', async () => {
    const { session } = await deviceWithPack()
    const { unmount } = open(session)
    await type('設問 2行目', '途中まで')
    await tap('やめる')
    await tap('捨てる')
    unmount()
    open(session)
    expect(await field('設問 2行目')).toHaveProperty('value', short.items[1]?.text)
  })

  it('goes on in the new row, and in the one that moved up', async () => {
    const { session } = await deviceWithPack()
    open(session)
    await tap('3行目の下に行を追加')
    await waitFor(async () => expect(document.activeElement).toBe(await field('設問 4行目')))
    expect(await field('設問 4行目')).toHaveProperty('value', '')
    await tap('4行目を削除')
    await waitFor(async () =>
      expect(await field('設問 4行目')).toHaveProperty('value', short.items[3]?.text),
    )
    expect(document.activeElement).toBe(await field('設問 4行目'))
  })

  it('moves down and up the column by Enter, but not while Japanese is being composed', async () => {
    const { session } = await deviceWithPack()
    open(session)
    const start = await field('領域 2行目')
    start.focus()
    fireEvent.keyDown(start, { key: 'Enter', isComposing: true })
    expect(document.activeElement).toBe(start)
    fireEvent.keyDown(start, { key: 'Enter' })
    expect(document.activeElement).toBe(await field('領域 3行目'))
    fireEvent.keyDown(await field('領域 3行目'), { key: 'Enter', shiftKey: true })
    expect(document.activeElement).toBe(start)
  })
})
