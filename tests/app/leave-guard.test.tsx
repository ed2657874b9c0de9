// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { LocationProvider, Route, Router } from 'preact-iso'
import { useState } from 'preact/hooks'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LeaveGuard } from '#app/leave-guard.tsx'
import { ja } from '#support/words.ts'
import { LocaleProvider } from '#i18n/locale.tsx'
import { useLongWork } from '#services/long-work.ts'
import { useUnsaved } from '#services/unsaved.ts'

/** A field whose text is not kept anywhere. */
function NotePage() {
  const [text, setText] = useState('')
  useUnsaved(text !== '')
  return (
    <>
      <label>
        メモ
        <input value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <a href="/people">一覧</a>
      <a href="#content">本文へ</a>
    </>
  )
}

/** A restore that is under way. */
let stopped = 0
function RestorePage() {
  useLongWork(true, () => {
    stopped += 1
  })
  return <a href="/people">一覧</a>
}

const PeoplePage = () => (
  <>
    <a href="/note">メモを書く</a>
    <a href="/restore">復元する</a>
  </>
)
const StartPage = () => <a href="/people">はじめる</a>

beforeEach(async () => {
  history.pushState(null, '', '/')
  render(
    <LocaleProvider language="ja" messages={ja} calendar="gregory">
      <LocationProvider>
        <Router>
          <Route path="/" component={StartPage} />
          <Route path="/people" component={PeoplePage} />
          <Route path="/note" component={NotePage} />
          <Route path="/restore" component={RestorePage} />
        </Router>
        <LeaveGuard />
      </LocationProvider>
    </LocaleProvider>,
  )
  await follows('はじめる')
  await follows('メモを書く')
  await screen.findByLabelText('メモ')
})
afterEach(cleanup)

const follows = async (link: string) => fireEvent.click(await screen.findByText(link))

const types = async (text: string) => {
  fireEvent.input(screen.getByLabelText('メモ'), { target: { value: text } })
  await waitFor(() => expect(typed()).toBe(text))
}

const typed = () => screen.getByLabelText<HTMLInputElement>('メモ').value

const question = () => screen.findByText('保存していない入力があります')
const isAsked = () => screen.queryByText('保存していない入力があります') !== null
const stays = () => fireEvent.click(screen.getByText('この画面にとどまる'))
const leaves = () => fireEvent.click(screen.getByText('保存せずに移る'))

describe('with something typed, the Back button', () => {
  it('asks, and nothing is lost by staying', async () => {
    await types('面談の予定')
    history.back()
    await question()
    expect(location.pathname).toBe('/note')
    stays()
    await waitFor(() => expect(isAsked()).toBe(false))
    expect(typed()).toBe('面談の予定')
  })

  it('asks each time', async () => {
    await types('面談の予定')
    history.back()
    await question()
    stays()
    await waitFor(() => expect(isAsked()).toBe(false))
    history.back()
    await question()
    history.back()
    await question()
    expect([location.pathname, typed()]).toEqual(['/note', '面談の予定'])
  })

  it('leads back after the question, and from there further back', async () => {
    await types('面談の予定')
    history.back()
    await question()
    leaves()
    await screen.findByText('メモを書く')
    expect([location.pathname, isAsked()]).toEqual(['/people', false])
    history.back()
    await screen.findByText('はじめる')
  })

  it('leads where it was meant to over several pages', async () => {
    await types('面談の予定')
    history.go(-2)
    await question()
    leaves()
    await screen.findByText('はじめる')
    expect(location.pathname).toBe('/')
  })
})

describe('without asking', () => {
  it('one goes back while nothing is typed', async () => {
    history.back()
    await screen.findByText('メモを書く')
    expect(isAsked()).toBe(false)
  })

  it('one jumps within the page, and back', async () => {
    await types('面談の予定')
    history.pushState(null, '', '#content')
    history.back()
    await waitFor(() => expect(location.hash).toBe(''))
    expect([isAsked(), typed()]).toEqual([false, '面談の予定'])
  })
})

describe('a link', () => {
  it('asks, stays, asks again and then leads there', async () => {
    await types('面談の予定')
    await follows('一覧')
    await question()
    stays()
    await waitFor(() => expect(isAsked()).toBe(false))
    expect(typed()).toBe('面談の予定')
    await follows('一覧')
    await question()
    leaves()
    await screen.findByText('メモを書く')
  })
})

describe('while a long work is under way', () => {
  it('leaving asks first, and stops it', async () => {
    await follows('一覧')
    await follows('復元する')
    await follows('一覧')
    expect(await screen.findByText(ja['app.leaveWorkTitle'])).toBeDefined()
    expect(stopped).toBe(0)
    fireEvent.click(screen.getByText(ja['app.leaveWork']))
    await screen.findByText('メモを書く')
    expect(stopped).toBe(1)
    await follows('メモを書く')
    await screen.findByLabelText('メモ')
  })
})
