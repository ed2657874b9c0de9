// @vitest-environment happy-dom
import {
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/preact'
import { LocationProvider } from 'preact-iso'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { InterviewPage } from '#app/pages/interview-page.tsx'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { interviewId } from '#domain/interviews/interview.ts'
import { expectIsoDate as day } from '#domain/shared/dates.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'
import { ja } from '#support/words.ts'
import { LocaleProvider } from '#i18n/locale.tsx'
import { today } from '#platform/clock.ts'
import { hasUnsaved } from '#services/unsaved.ts'
import type { Session } from '#services/session.ts'
import { SessionContext } from '#services/use-session.ts'
import { SettingsContext } from '#services/use-settings.ts'
import { WriteFailureContext } from '#services/use-write.ts'
import { defaultSettings } from '#storage/device-settings.ts'
import { openTestDevice, STAFF, testId, yamada } from '#support/device.ts'
import { ToastHost } from '#ui/overlays/toast.tsx'
import { allAnswered, PERSON, refOf, round, submitted } from '../features/rounds/paper.ts'

vi.mock('#features/charts/round-radar.tsx', () => ({ RoundRadar: () => <p>チャート</p> }))

// Records are really sealed and kept, which takes longer on a busy machine.
configure({ asyncUtilTimeout: 4000 })

const ROUND = testId()
const reported = vi.fn()

let device: Awaited<ReturnType<typeof openTestDevice>>
beforeEach(async () => {
  device = await openTestDevice()
  reported.mockReset()
  history.replaceState(null, '', '/participants/p/rounds/r/interview')
})
afterEach(cleanup)

const good = allAnswered(sample25, 4)
const self = submitted(testId(), 'self', { round: ROUND, answers: { ...good, '1': 1, '3': 2 } })
const { '25': _unanswered, ...almostAll } = good
const staff = submitted(testId(), 'staff', { round: ROUND, answers: almostAll })
const agreed = submitted(testId(), 'agreed', { round: ROUND, answers: good, minute: 9 })

interface Story {
  readonly sheets: readonly Sheet[]
  readonly isArchived?: boolean
  readonly hasWording?: boolean
  readonly goals?: string
}

const notesRecord = () => device.reader.find('interview', interviewId(ROUND))

/** The interview of the one round of 山田 花子. */
async function opens({ sheets, isArchived = false, hasWording = true, goals }: Story) {
  const { id: _id, ...fields } = round(ROUND)
  const archived = isArchived ? { on: day('2026-10-09'), reason: '終了' } : null
  const notes = { heldOn: day('2026-10-03'), staffName: '佐藤', nextSteps: '', nextRoundOn: null }
  const place = { participant: PERSON, round: ROUND }
  const packFields = { pack: sample25, hash: refOf(sample25).hash, archived: null }
  const written = await device.door.write([
    { type: 'participant', id: PERSON, fields: { ...yamada, archived } },
    { type: 'round', id: ROUND, fields },
    ...sheets.map(({ id, ...sheet }) => ({ type: 'sheet' as const, id, fields: sheet })),
    ...(hasWording ? [{ type: 'pack' as const, id: testId(), fields: packFields }] : []),
    ...(goals === undefined
      ? []
      : [
          {
            type: 'interview' as const,
            id: interviewId(ROUND),
            fields: { ...place, ...notes, goals },
          },
        ]),
  ])
  expect(written).toMatchObject({ ok: true })
  const { reader: records, door } = device
  render(
    <SettingsContext.Provider value={{ settings: defaultSettings, change: () => undefined }}>
      <LocaleProvider language="ja" messages={ja} calendar="gregory">
        <SessionContext.Provider value={{ records, door, staff: STAFF } as unknown as Session}>
          <WriteFailureContext.Provider value={reported}>
            <ToastHost label="お知らせ" dismissLabel="閉じる">
              <LocationProvider>
                <InterviewAtAddress />
              </LocationProvider>
            </ToastHost>
          </WriteFailureContext.Provider>
        </SessionContext.Provider>
      </LocaleProvider>
    </SettingsContext.Provider>,
  )
  await screen.findByRole('heading', { level: 1 })
}

const InterviewAtAddress = () => <InterviewPage id={PERSON} round={ROUND} />

/** Long enough for what was started to show, and for effects to run. */
const settles = () => new Promise((resolve) => setTimeout(resolve, 200))

const goesTo = (step: string) => fireEvent.click(screen.getByRole('button', { name: step }))
const goesOn = () => fireEvent.click(screen.getByRole('button', { name: 'つぎへ' }))
const goals = () => screen.findByLabelText<HTMLTextAreaElement>('目標')
/** A whole sentence, of which words of the sheet are a part of their own. */
const sentence = (words: RegExp) => (_part: string, element: Element | null) =>
  element?.tagName === 'P' && words.test(element.textContent ?? '')
const title = () => screen.getByRole('heading', { level: 1 }).textContent

describe('before both sides have submitted', () => {
  it.each([
    { there: self, missing: '支援員のシートが、まだ提出されていません。', rater: 'staff' },
    { there: staff, missing: '本人のシートが、まだ提出されていません。', rater: 'self' },
  ])('nothing is shown of the other: $missing', async ({ there, missing, rater }) => {
    await opens({ sheets: [there] })
    expect(screen.getByText(missing)).toBeDefined()
    expect(document.body.textContent).not.toMatch(/そう思/)
    expect(screen.queryByRole('button', { name: 'つぎへ' })).toBeNull()
    expect(screen.queryByText('チャート')).toBeNull()
    const ways = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    const here = `/participants/${PERSON}/rounds/${ROUND}`
    expect(ways).toEqual([here, `${here}/${rater}`])
  })

  it('a discarded sheet does not count', async () => {
    await opens({ sheets: [self, { ...staff, discarded: { reason: '誤り' } }] })
    expect(screen.getByText('支援員のシートが、まだ提出されていません。')).toBeDefined()
  })
})

it('without the wording of the sheet says what to do', async () => {
  await opens({ sheets: [self, staff], hasWording: false })
  expect(screen.getByText(/同じ版を取り込むと、面談を始められます/)).toBeDefined()
})

describe('the views of both', () => {
  it('come one at a time, the largest gap first; then what is seen alike and what is missing', async () => {
    await opens({ sheets: [self, staff] })
    expect(screen.getByText('チャート')).toBeDefined()
    goesOn()
    expect(await screen.findByText(sentence(/自分では「まったくそう思わない」/))).toBeDefined()
    expect(screen.getByText(sentence(/支援員から見ると「そう思う」/))).toBeDefined()
    goesOn()
    expect(await screen.findByText(sentence(/自分では「あまりそう思わない」/))).toBeDefined()
    goesOn()
    expect(await screen.findByText(/答えがないところ）：25$/)).toBeDefined()
    goesOn()
    expect(await screen.findByText(/^はじめての回です/)).toBeDefined()
  })

  it('follow the arrow keys, but not those of a field', async () => {
    await opens({ sheets: [self, staff] })
    fireEvent.keyDown(document.body, { key: 'ArrowRight' })
    expect(await screen.findByText(/見方がちがうところ 1/)).toBeDefined()
    fireEvent.keyDown(document.body, { key: 'ArrowLeft' })
    expect(await screen.findByText('チャート')).toBeDefined()
    goesTo('5 目標とつぎにすること')
    fireEvent.keyDown(await goals(), { key: 'ArrowLeft' })
    await settles()
    expect(title()).toBe('目標とつぎにすること')
    fireEvent.keyDown(document.body, { key: 'ArrowLeft' })
    await waitFor(() => expect(title()).toBe('協同評価'))
  })
})

describe('the agreed sheet', () => {
  it('is made an item at a time with both answers in view, and every tap is kept', async () => {
    await opens({ sheets: [self, staff] })
    goesTo('4 協同評価')
    const item = await screen.findByRole('group', { name: /^1 / })
    expect(within(item).getByLabelText(/^まったくそう思わない.*本人/)).toBeDefined()
    fireEvent.click(within(item).getByLabelText(/^そう思う.*支援員/))
    await waitFor(async () => {
      const sheets = await device.reader.list({ type: 'sheet', subject: PERSON })
      const draft = sheets.find(({ fields }) => fields.rater === 'agreed')
      expect(draft?.fields).toMatchObject({ answers: { '1': 4 }, submittedAt: null })
    })
    goesOn()
    expect(await screen.findByRole('group', { name: /^2 / })).toBeDefined()
  })

  it('once submitted is read on one screen', async () => {
    await opens({ sheets: [self, staff, agreed] })
    goesTo('4 協同評価')
    expect(await screen.findByRole('columnheader', { name: '協同' })).toBeDefined()
    expect(screen.queryByRole('radio')).toBeNull()
    goesOn()
    expect(await goals()).toBeDefined()
  })
})

describe('the notes', () => {
  it('are kept as fast as they are typed, and with them what was proposed', async () => {
    await opens({ sheets: [self, staff] })
    goesTo('5 目標とつぎにすること')
    const field = await goals()
    for (const text of ['あ', 'あさ', 'あさ 7時', 'あさ 7時に起きる']) {
      fireEvent.input(field, { target: { value: text } })
    }
    expect(hasUnsaved()).toBe(true)
    expect(await screen.findByText('保存済み')).toBeDefined()
    await waitFor(() => expect(hasUnsaved()).toBe(false))
    const kept = (await notesRecord())?.fields
    expect(kept).toMatchObject({ goals: 'あさ 7時に起きる', heldOn: today() })
    expect(day(kept?.nextRoundOn ?? '') > today()).toBe(true)
  })

  it('keep the proposed day when two people go on without a word', async () => {
    await opens({ sheets: [self, staff] })
    goesTo('5 目標とつぎにすること')
    await goals()
    expect(await notesRecord()).toBeUndefined()
    goesOn()
    await waitFor(() => expect(title()).toBe('印刷する'))
    expect((await notesRecord())?.fields).toMatchObject({ goals: '', heldOn: today() })
  })

  it('tell all that is wrong together, stay where they are, and keep the rest', async () => {
    await opens({ sheets: [self, staff] })
    goesTo('5 目標とつぎにすること')
    fireEvent.input(await goals(), { target: { value: '早寝' } })
    fireEvent.input(screen.getByLabelText('次回の予定日'), { target: { value: '来月' } })
    fireEvent.input(screen.getByLabelText('面談した日'), { target: { value: '2999' } })
    goesOn()
    const alert = await screen.findByRole('alert')
    expect(within(alert).getAllByRole('link')).toHaveLength(2)
    expect(title()).toBe('目標とつぎにすること')
    expect(await screen.findByText('保存済み')).toBeDefined()
    expect((await notesRecord())?.fields).toMatchObject({ goals: '早寝', heldOn: today() })
    await settles()
    expect(hasUnsaved()).toBe(true)
  })

  it('that could not be kept stay on screen and can be kept again', async () => {
    await opens({ sheets: [self, staff] })
    goesTo('5 目標とつぎにすること')
    const refuse = vi.spyOn(device.door, 'write')
    refuse.mockResolvedValue({
      ok: false,
      error: { kind: 'notKept', trouble: 'full', reason: 'QuotaExceeded' },
    })
    fireEvent.input(await goals(), { target: { value: '早寝' } })
    fireEvent.click(await screen.findByRole('button', { name: 'もう一度保存' }))
    expect(reported).toHaveBeenCalled()
    expect((await goals()).value).toBe('早寝')
    expect(await notesRecord()).toBeUndefined()
    await screen.findByRole('button', { name: 'もう一度保存' })
    refuse.mockRestore()
    fireEvent.click(screen.getByRole('button', { name: 'もう一度保存' }))
    expect(await screen.findByText('保存済み')).toBeDefined()
    expect((await notesRecord())?.fields.goals).toBe('早寝')
  })
})

describe('of an archived person', () => {
  it('everything is read, nothing written', async () => {
    await opens({ sheets: [self, staff], isArchived: true, goals: '早寝' })
    goesTo('4 協同評価')
    expect(await screen.findByRole('columnheader', { name: '支援員' })).toBeDefined()
    expect(screen.queryByRole('radio')).toBeNull()
    const write = vi.spyOn(device.door, 'write')
    goesOn()
    expect(await screen.findByText('早寝')).toBeDefined()
    expect(screen.queryByRole('textbox')).toBeNull()
    goesOn()
    await waitFor(() => expect(title()).toBe('印刷する'))
    expect(write).not.toHaveBeenCalled()
  })
})

describe('the papers', () => {
  it('leave room to write by hand where nothing was put down', async () => {
    await opens({ sheets: [self, staff] })
    goesTo('6 印刷する')
    const paper = await screen.findByRole('article')
    expect(paper.querySelectorAll('.interview-paper-lines')).toHaveLength(2)
    expect(within(paper).getByText('未定')).toBeDefined()
    expect(await notesRecord()).toBeUndefined()
  })

  it('say in the record what was left unanswered, and the gap of what was not', async () => {
    await opens({ sheets: [self, staff, agreed], goals: '早寝' })
    goesTo('6 印刷する')
    goesOn()
    await screen.findByRole('heading', { name: '本人と支援員の回答' })
    const rows = screen.getAllByRole('row').map((row) => row.textContent)
    expect(rows.find((row) => row?.startsWith('25'))).toMatch(/4 そう思う未回答–4 そう思う$/)
    expect(rows.find((row) => row?.startsWith('1　'))).toMatch(
      /1 まったくそう思わない4 そう思う\+34 そう思う$/,
    )
  })
})
