// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { expectIsoDate as day } from '#domain/shared/dates.ts'
import { ParticipantList } from '#features/participants/participant-list.tsx'
import { ja } from '#support/words.ts'
import { LocaleProvider } from '#i18n/locale.tsx'
import type { Session } from '#services/session.ts'
import { SessionContext } from '#services/use-session.ts'
import { openTab, openTestDevice } from '#support/device.ts'
import { enterPerson } from './participants.ts'

afterEach(cleanup)

/** The device after unlocking anew; `asked` collects the types of records that screens ask for. */
const unlock = async (device: Awaited<ReturnType<typeof openTestDevice>>) => {
  const { reader, door } = await openTab(device.name, device.keyring)
  const asked = new Set<string>()
  const watch: typeof reader.watch = (query, ...callbacks) => {
    asked.add(query.type)
    return reader.watch(query, ...callbacks)
  }
  return { asked, session: { records: { ...reader, watch }, door } as unknown as Session }
}

const show = (session: Session) =>
  render(
    <LocaleProvider language="ja" messages={ja} calendar="gregory">
      <SessionContext.Provider value={session}>
        <ParticipantList />
      </SessionContext.Provider>
    </LocaleProvider>,
  )

const search = (query: string) =>
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } })

const shownNames = () => screen.getAllByRole('link').map((link) => link.textContent)

describe('the list of participants', () => {
  it('asks for participants and offices, and for no other records', async () => {
    const device = await openTestDevice()
    await enterPerson(device)
    const { asked, session } = await unlock(device)
    show(session)
    await screen.findByText('山田 花子')
    expect([...asked]).toEqual(['participant', 'office'])
  })

  it('finds people while one types, and comes back to the same search', async () => {
    const device = await openTestDevice()
    await enterPerson(device, { name: '山田 花子', kana: 'やまだ はなこ' })
    await enterPerson(device, { name: '髙橋 一', kana: 'たかはし はじめ', code: 'P-0002' })
    const { session } = await unlock(device)
    const { unmount } = show(session)
    await screen.findByText('髙橋 一')
    expect(shownNames()).toHaveLength(2)
    search('ﾀｶﾊｼ')
    expect(shownNames()).toEqual([expect.stringContaining('髙橋 一')])
    unmount()
    show(session)
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'ﾀｶﾊｼ')
    expect(shownNames()).toEqual([expect.stringContaining('髙橋 一')])
  })

  it('offers the archive when only people there are found', async () => {
    const device = await openTestDevice()
    await enterPerson(device)
    const gone = await enterPerson(device, { name: '鈴木 一', kana: 'すずき はじめ' })
    const archived = { on: day('2026-04-01'), reason: '転居' }
    await device.door.write([{ type: 'participant', id: gone.id, fields: { archived } }])
    show((await unlock(device)).session)
    await screen.findByText('山田 花子')
    search('すずき')
    fireEvent.click(screen.getByRole('button', { name: '保管中の人も見る' }))
    expect(shownNames()).toEqual([expect.stringContaining('鈴木 一')])
  })

  it('of an organisation that has just begun leads to the first person', async () => {
    show((await unlock(await openTestDevice())).session)
    const link = await screen.findByRole('link', { name: 'はじめのひとりを追加' })
    expect(link.getAttribute('href')).toBe('/participants/new')
  })
})
