import type { Locator, Page } from '@playwright/test'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import type { Language } from '#i18n/messages.ts'
import { isAccessible } from '#support/accessible.ts'
import { changeSettings } from '#support/app-settings.ts'
import { expectsDrawnCharts, notePaperDashes, printCharts } from '#support/chart-pixels.ts'
import { expect, test } from '#support/e2e.ts'
import { READING_LOOKS } from '#support/looks.ts'
import { printedForm, readPdf } from '#support/pdf.ts'
import { findUnmarkedJapanese } from '#support/spoken.ts'
import {
  addsParticipant,
  answers,
  beginsOnThisDevice,
  locks,
  opensSheet,
  startsRound,
  submits,
  triesTheSample,
  unlocks,
} from '#support/person.ts'

const A4 = [210, 297]

const PRINT = { preferCSSPageSize: true, printBackground: true }

/** What A4 leaves for the page between its margins, in px of CSS: 180 × 269 mm. */
const PAPER = { width: 680, height: 1017 }

test('two people look at a round together, from the chart to the goals', async ({ page }) => {
  test.setTimeout(180_000)
  await opensInterviewOf(page, 'Bさん')
  await expect(page.getByRole('navigation', { name: 'メニュー' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'ロック', exact: true })).toBeVisible()
  await isAt(page, '1 / 6', 'グラフを見る')
  await expectsDrawnCharts(page, 1)
  await isAccessible(page, 'chart')
  for (const name of ['もどる', 'つぎへ']) {
    const box = await page.getByRole('button', { name }).boundingBox()
    expect(box?.height, name).toBeGreaterThanOrEqual(64)
    expect(box?.width, name).toBeGreaterThanOrEqual(64)
  }

  await goesOn(page)
  await isAt(page, '2 / 6', 'ふたりの見方')
  await expect(page.getByText('見方がちがうところ　1 / 5')).toBeVisible()
  await expect(page.getByText(/自分では「.+」$/)).toBeVisible()
  await expect(page.getByText(/支援員から見ると「.+」$/)).toBeVisible()
  await isAccessible(page, 'statement')
  for (let n = 2; n <= 5; n += 1) {
    await page.keyboard.press('ArrowRight')
    await expect(page.getByText(`見方がちがうところ　${n} / 5`)).toBeVisible()
  }
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText('見方がちがうところ　4 / 5')).toBeVisible()
  await goesOn(page)
  await goesOn(page)
  await expect(page.getByRole('heading', { name: /よいと見ているところ$/ })).toBeVisible()
  await isAccessible(page, 'seen alike')

  await goesOn(page)
  await isAt(page, '3 / 6', '1回目からの変化')
  await expect(page.getByRole('heading', { name: 'よくなったところ' })).toBeVisible()
  await expect(page.getByText(/本人：「.+」から「.+」$/).first()).toBeVisible()
  await isAccessible(page, 'changes')

  await goesOn(page)
  await isAt(page, '4 / 6', '協同評価')
  await page.getByRole('button', { name: /^同じ答えの \d+問を写す/ }).tap()
  await isAccessible(page, 'agreed sheet')
  await page.getByRole('button', { name: '5 目標とつぎにすること' }).tap()
  await page.getByRole('button', { name: 'もどる' }).tap()
  await isAccessible(page, 'end of the agreed sheet')
  await page.getByRole('button', { name: '提出する' }).tap()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /提出する$/ })
    .tap()
  await expect(page.getByRole('columnheader', { name: '協同' })).toBeVisible()
  await isAt(page, '4 / 6', '協同評価')

  await goesOn(page)
  await isAt(page, '5 / 6', '目標とつぎにすること')
  await goals(page).fill('朝 7時に起きて、週に3日 通う。')
  await page.getByRole('textbox', { name: '次回の予定日' }).fill('令和元年')
  await isAccessible(page, 'notes')
  await goesOn(page)
  await expect(page.getByRole('alert')).toContainText('次回の予定日を日付として読み取れません')
  await expect(page.getByText('5 / 6', { exact: true })).toBeVisible()
  await isAccessible(page, 'notes, refused')
  await page.getByRole('textbox', { name: '次回の予定日' }).fill('R20.12.1')
  await expect(page.getByText('2038年12月1日')).toBeVisible()
  await expect(page.getByText('保存済み')).toBeVisible()

  await page.reload()
  await isAt(page, '5 / 6', '目標とつぎにすること')
  await expect(goals(page)).toHaveValue('朝 7時に起きて、週に3日 通う。')
  await expect(page.getByRole('textbox', { name: '次回の予定日' })).toHaveValue('2038/12/01')
  await goesOn(page)
  await isAt(page, '6 / 6', '印刷する')
  await isAccessible(page, 'page to take home')
  await goesOn(page)
  await isAccessible(page, 'interview record')
  await page.getByRole('link', { name: '面談を終わる' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: /4回目$/ })).toBeVisible()
})

test('both papers print on A4 in black and white, with all there is to say and nothing cut', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await notePaperDashes(page)
  await opensInterviewOf(page, 'Aさん')
  await page.getByRole('button', { name: '5 目標とつぎにすること' }).tap()
  await goals(page).fill('朝 7時に起きる。\n週に3日 通う。')
  await page.getByLabel('つぎにすること', { exact: true }).fill('支援員：見学先に電話する')
  await page.getByRole('textbox', { name: '次回の予定日' }).fill('2038/12/1')
  await goesOn(page)

  await expectsDrawnCharts(page, 1)
  const { pdf, charts } = await printCharts(page)
  const takeHome = readPdf(pdf)
  expect(takeHome.sizes).toEqual([[210, 297]])
  expect(takeHome.hues).toEqual([])
  const [chart] = charts
  expect(chart?.isGrey).toBe(true)
  const dashes = chart?.legend.map(({ dash }) => dash) ?? []
  expect(new Set(dashes).size).toBe(3)
  expect(chart?.paperDashes).toEqual(expect.arrayContaining(dashes))
  for (const words of [
    '面談のふりかえり',
    'さん7回目',
    'よいところ',
    'つぎに話すこと',
    '朝7時に起きる。週に3日通う。',
    '2038年12月1日',
    '本人日付支援員日付',
    'あゆみを試すための独自の文言です',
    '1/1',
  ]) {
    expect(takeHome.texts[0], words).toContain(words)
  }
  await isWhole(page, takeHome.texts)

  await goesOn(page)
  const record = readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  expect(record.sizes).toEqual([
    [210, 297],
    [210, 297],
  ])
  expect(record.hues).toEqual([])
  expect(record.texts[0]).toContain('1/2面談の記録')
  expect(record.texts[1]).toContain('2/2')
  expect(record.texts[1]).toContain('本人日付支援員日付')
  await isWhole(page, record.texts)
})

test('much text goes on to a second page, and none of it is lost', async ({ page }) => {
  await opensInterviewOf(page, 'Bさん')
  await page.getByRole('button', { name: '5 目標とつぎにすること' }).tap()
  const lines = Array.from({ length: 60 }, (_, index) => `${index + 1}つめの目標を、ここに書く。`)
  await goals(page).fill(lines.join('\n'))
  await goesOn(page)
  const { sizes, texts } = readPdf(await page.pdf({ preferCSSPageSize: true }))
  expect(sizes.length).toBeGreaterThan(1)
  for (const line of lines) expect(texts.join('')).toContain(line)
  await isWhole(page, texts)
})

test('the page to take home is one page, however it is worded and with furigana', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await opensInterviewOf(page, 'Aさん')
  await writesNotes(page, 4)
  for (const [look, settings] of Object.entries(READING_LOOKS)) {
    await changeSettings(page, settings)
    await showsPaper(page, takeHomeTitles[settings.language])
    const { pdf, charts } = await printCharts(page)
    const { sizes, hues, texts } = readPdf(pdf)
    expect.soft(sizes, look).toEqual([A4])
    expect.soft(hues, look).toEqual([])
    expect.soft(charts[0]?.isGrey, look).toBe(true)
    for (const words of ['目標の4行目。', '2038', 'あゆみを試すための独自の文言です', '1/1']) {
      expect.soft(texts[0], look).toContain(words)
    }
    await isWhole(page, texts, settings)
  }
})

test('the interview record prints whole however it is worded, and ends on answers and signatures', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await opensInterviewOf(page, 'Aさん')
  await writesNotes(page, 4)
  await expectsDrawnCharts(page, 1)
  await goesOn(page)
  for (const [look, settings] of Object.entries(READING_LOOKS)) {
    await changeSettings(page, settings)
    await showsPaper(page, recordTitles[settings.language])
    const { sizes, hues, texts } = readPdf(await page.pdf(PRINT))
    expect.soft(sizes, look).toEqual([A4, A4])
    expect.soft(hues, look).toEqual([])
    const last = withoutHiragana(sample25.items.at(-1)?.text ?? '')
    expect.soft(withoutHiragana(texts[1] ?? ''), look).toContain(last)
    await isWhole(page, texts, settings)
  }
})

test('the signatures never go to another page alone, however long the goals are', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await opensInterviewOf(page, 'Bさん')
  const counts = new Set<number>()
  for (let lines = 3; lines <= 11; lines += 1) {
    await page.getByRole('button', { name: '5 目標とつぎにすること' }).tap()
    await writesNotes(page, lines)
    await changeSettings(page, READING_LOOKS['ja, furigana'])
    const takeHome = readPdf(await page.pdf(PRINT)).texts
    counts.add(takeHome.length)
    expect.soft(takeHome.at(-1), `${lines} lines`).toContain('2038年12月1日')
    await goesOn(page)
    const record = readPdf(await page.pdf(PRINT)).texts
    expect.soft(record.at(-1), `${lines} lines, record`).toContain('25受')
    await changeSettings(page, READING_LOOKS.ja)
  }
  expect(counts).toEqual(new Set([1, 2]))
})

test('nothing that two people read together is covered, with furigana and in plain words', async ({
  page,
}) => {
  test.setTimeout(60_000)
  await opensInterviewOf(page, 'Bさん')
  await changeSettings(page, READING_LOOKS['ja-easy, furigana'])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('グラフを 見る')
  const canvas = page.getByRole('main').locator('canvas')
  await isAboveTheWays(page, canvas)
  const chart = await canvas.boundingBox()
  expect(chart?.height).toBeGreaterThanOrEqual(460)
  await goesOn(page)
  for (let n = 1; n <= 5; n += 1) {
    await expect(page.getByText(`見方が ちがう ところ　${n} / 5`)).toBeVisible()
    await isAboveTheWays(page, page.getByText(/話してみましょう。$/))
    await goesOn(page)
  }
})

test('in やさしい日本語 a statement is told in plain words, the usual ones below', async ({
  page,
}) => {
  await opensInterviewOf(page, 'Bさん')
  await goesOn(page)
  const statement = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(statement).toHaveText('2　昼間、眠気が強くてやるべきことが手につかない')
  await changeSettings(page, READING_LOOKS['ja-easy'])
  await expect(statement).toHaveText('2　昼に、とてもねむくて、することができません。')
  await expect(page.getByText('昼間、眠気が強くてやるべきことが手につかない')).toBeVisible()
  await page.getByRole('button', { name: /^4 / }).tap()
  await expect(page.getByRole('group', { name: /^1 夜、ふとんに入ると/ })).toBeVisible()
})

test('in English the words of the sheet are said to be Japanese', async ({ page }) => {
  test.setTimeout(60_000)
  await opensInterviewOf(page, 'Aさん')
  await writesNotes(page, 0)
  await changeSettings(page, READING_LOOKS.en)
  await showsPaper(page, takeHomeTitles.en)
  expect(await findUnmarkedJapanese(page)).toEqual([])
  await page.getByRole('button', { name: 'Next', exact: true }).tap()
  await showsPaper(page, recordTitles.en)
  expect(await findUnmarkedJapanese(page)).toEqual([])
  for (const [step, title] of [
    ['2', 'How both see it'],
    ['3', 'Since round 1'],
  ] as const) {
    await page.getByRole('button', { name: new RegExp(`^${step} `) }).tap()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
    expect(await findUnmarkedJapanese(page)).toEqual([])
  }
})

test('the interview fills the screen when asked to, at the latest until its end', async ({
  page,
}) => {
  await opensInterviewOf(page, 'Bさん')
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
  await page.getByRole('button', { name: '全画面', exact: true }).tap()
  const leave = page.getByRole('button', { name: '全画面をやめる' })
  await expect(leave).toBeFocused()
  expect(await isFull()).toBe(true)
  await leave.tap()
  await expect(page.getByRole('button', { name: '全画面', exact: true })).toBeFocused()
  expect(await isFull()).toBe(false)
  await page.getByRole('button', { name: '全画面', exact: true }).tap()
  await expect(leave).toBeVisible()
  await page.getByRole('link', { name: '面談を終わる' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: /4回目$/ })).toBeVisible()
  await expect.poll(isFull).toBe(false)
})

test('a browser that cannot fill the screen is not asked to', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['fullscreenEnabled', 'fullscreenElement', 'exitFullscreen']) {
      Reflect.deleteProperty(Document.prototype, name)
    }
  })
  await opensInterviewOf(page, 'Bさん')
  await expect(page.getByRole('link', { name: '面談を終わる' })).toBeVisible()
  await expect(page.getByRole('button', { name: '全画面' })).toHaveCount(0)
  await page.getByRole('link', { name: '面談を終わる' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: /4回目$/ })).toBeVisible()
})

test('a first round: what is missing is said, what is typed outlasts the lock', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await beginsOnThisDevice(page)
  await addsParticipant(page, { name: '山田 花子', kana: 'やまだ はなこ' })
  await startsRound(page)
  await opensSheet(page, '本人')
  await answers(page, 2, 4)
  await answers(page, 3, 1)
  await submits(page)
  await expect(page.getByRole('link', { name: '面談' })).toHaveCount(0)
  await page.goto(`${page.url()}/interview`)
  await unlocks(page)
  await expect(page.getByText('支援員のシートが、まだ提出されていません。')).toBeVisible()
  await expect(page.getByText(/そう思う/)).toHaveCount(0)
  await isAccessible(page, 'interview without a staff sheet')
  await page.getByRole('link', { name: '支援員のシートへ' }).tap()
  await answers(page, 2, 2)
  await submits(page)

  await page.getByRole('link', { name: '面談' }).tap()
  await goesOn(page)
  await expect(page.getByText('見方がちがうところ　1 / 1')).toBeVisible()
  await expect(page.getByText('自分では「そう思う」')).toBeVisible()
  await expect(page.getByText('支援員から見ると「あまりそう思わない」')).toBeVisible()
  await page.getByRole('button', { name: '3 1回目からの変化' }).tap()
  await expect(page.getByText(/^はじめての回です/)).toBeVisible()
  await page.getByRole('button', { name: '5 目標とつぎにすること' }).tap()
  await goals(page).pressSequentially('ゆっくり、休まず通う')
  await locks(page)
  await unlocks(page)
  await expect(goals(page)).toHaveValue('ゆっくり、休まず通う')
})

/** From the sample's list: the latest round of one of its cases. */
async function opensInterviewOf(page: Page, pseudonym: string): Promise<void> {
  await triesTheSample(page)
  await page.getByLabel('参加者をさがす').fill(pseudonym)
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(`· ${pseudonym}`) })
    .tap()
  await page
    .getByRole('link', { name: /^\d+回目/ })
    .first()
    .tap()
  await page.getByRole('link', { name: '面談' }).tap()
}

const goesOn = (page: Page) => page.getByRole('button', { name: 'つぎへ' }).tap()

const goals = (page: Page) => page.getByLabel('目標', { exact: true })

/** So many lines of each, and the day of the next round; then on to the papers. */
async function writesNotes(page: Page, lines: number): Promise<void> {
  await page.getByRole('button', { name: '5 目標とつぎにすること' }).tap()
  const write = (of: string) =>
    Array.from({ length: lines }, (_, line) => `${of}の${line + 1}行目。週に3日、通う。`).join('\n')
  await goals(page).fill(write('目標'))
  await page.getByLabel('つぎにすること', { exact: true }).fill(write('つぎにすること'))
  await page.getByRole('textbox', { name: '次回の予定日' }).fill('2038/12/1')
  await goesOn(page)
  await isAt(page, '6 / 6', '印刷する')
}

const showsPaper = (page: Page, title: string) =>
  expect(page.getByRole('article').getByRole('heading').first()).toHaveText(title)

type Printed = Exclude<Language, 'pseudo'>

const takeHomeTitles: Readonly<Record<Printed, string>> = {
  ja: '面談のふりかえり',
  'ja-easy': '面談（話しあい）の まとめ',
  en: 'Looking back together',
}

const recordTitles: Readonly<Record<Printed, string>> = {
  ja: '面談の記録',
  'ja-easy': '面談の 記録',
  en: 'Interview record',
}

/** Readings are hiragana, painted after the line that they belong to. */
const withoutHiragana = (text: string): string => text.replaceAll(/[\u3041-\u3096]/g, '')

/** Seen without scrolling: 「もどる」 and 「つぎへ」 do not lie over it. */
async function isAboveTheWays(page: Page, shown: Locator): Promise<void> {
  const [box, ways] = await Promise.all([
    shown.boundingBox(),
    page.getByRole('button', { name: 'つぎへ' }).boundingBox(),
  ])
  expect(box && box.y + box.height).toBeLessThanOrEqual(ways?.y ?? 0)
}

async function isAt(page: Page, progress: string, title: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await expect(page.getByText(progress, { exact: true })).toBeVisible()
}

/** Every line of the paper on screen stands in print, and nothing sticks out of the sheet. */
async function isWhole(
  page: Page,
  texts: readonly string[],
  { furigana = false }: { readonly furigana?: boolean } = {},
): Promise<void> {
  const viewport = page.viewportSize()
  await page.setViewportSize(PAPER)
  await page.emulateMedia({ media: 'print' })
  const paper = page.getByRole('article')
  const asRead = (text: string) => (furigana ? withoutHiragana(text) : text)
  const printed = asRead(texts.join(''))
  for (const line of (await paper.innerText()).split(/[\n\t]/)) {
    expect(printed, line).toContain(asRead(printedForm(line)))
  }
  const cut = await paper.evaluate((sheet) => {
    const { right } = sheet.getBoundingClientRect()
    const sticksOut = (element: Element) =>
      element.getBoundingClientRect().right > right + 1 ||
      (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
    return [...sheet.querySelectorAll('*:not(.visually-hidden)')]
      .filter(sticksOut)
      .map(({ outerHTML }) => outerHTML.slice(0, 80))
  })
  expect(cut).toEqual([])
  await page.emulateMedia({ media: null })
  if (viewport) await page.setViewportSize(viewport)
}
