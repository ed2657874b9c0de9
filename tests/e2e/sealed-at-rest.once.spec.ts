import type { Page } from '@playwright/test'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { expect, test } from '#support/e2e.ts'
import {
  begins,
  choose,
  HANAKO,
  handsOver,
  next,
  NOT_HERS,
  setsUp,
  words,
} from '#support/in-hands.ts'
import {
  addsParticipant,
  answers,
  beginsOnThisDevice,
  locks,
  opensSheet,
  PASSPHRASE,
  startsRound,
  submits,
  unlocks,
} from '#support/person.ts'
import { findInProfile } from '#support/profile-search.ts'
import { readStored } from '#support/stored.ts'

const PERSONAL = [
  '早乙女 千鶴子',
  'さおとめ ちづこ',
  '早乙女',
  '千鶴子',
  '090-1234-8765',
  '就労支援センター 月あかり',
  '小鳥遊 律子',
  '朝は川べりを散歩してから来ました',
  PASSPHRASE,
]

/**
 * Names of fields that only an opened record has. A database keeps an object with each name as
 * plain letters, one or two bytes each, without quotes or colons.
 */
const FIELD_NAMES = [
  'answers',
  'staffName',
  'filledOn',
  'submittedAt',
  'birthDate',
  'employment',
  'pseudonym',
  'contact',
  'writtenOn',
  'openedOn',
  'earlyLooks',
  'stamps',
]

test('after real use, locked: nothing of anybody stands in clear anywhere in the browser profile', async ({
  tablet,
  appServer,
}) => {
  test.setTimeout(120_000)
  const { origin } = appServer
  const context = await tablet.open()
  const page = await context.newPage()
  const groups = await beginsOnThisDevice(page, {
    origin,
    organisation: '就労支援センター 月あかり',
    staffName: '小鳥遊 律子',
  })
  await addsParticipant(page, {
    name: '早乙女 千鶴子',
    kana: 'さおとめ ちづこ',
    contact: '090-1234-8765',
  })
  await page.getByRole('button', { name: 'メモを書く' }).tap()
  await page.getByRole('textbox', { name: /^メモ|^内容/ }).fill('朝は川べりを散歩してから来ました')
  await page.getByRole('button', { name: '保存する' }).tap()
  await expect(page.getByRole('main')).toContainText('朝は川べりを散歩してから来ました')
  await startsRound(page)
  await opensSheet(page, '支援員')
  for (const no of [1, 2, 3, 4, 5]) await answers(page, no, 2)
  await submits(page)
  await opensSheet(page, '本人')
  await answers(page, 1, 4)
  await locks(page)

  const needles = [...PERSONAL, ...groups.slice(0, 9)]
  const findInDatabases = async (texts: readonly string[]) =>
    (await findInProfile(tablet.profile, texts)).filter(({ file }) => file.includes('IndexedDB'))
  expect(await findInProfile(tablet.profile, needles)).toEqual([])
  expect(await findInDatabases(FIELD_NAMES)).toEqual([])
  // The files may be packed; what the browser itself reads from them is not.
  const stored = await readStored(page)
  const names = stored.flatMap((each) => each.names)
  const texts = stored.flatMap((each) => each.texts)
  expect(names).toContain('sealed')
  expect(names.filter((name) => FIELD_NAMES.includes(name))).toEqual([])
  expect(texts.filter((text) => needles.some((needle) => text.includes(needle)))).toEqual([])
  await context.close()
  expect(await findInProfile(tablet.profile, needles)).toEqual([])
  expect(await findInDatabases(FIELD_NAMES)).toEqual([])

  // The search is able to find: an unsealed sheet beside the records is found, name by name.
  const control = 'これは平文の対照です'
  const unsealed = Object.fromEntries(FIELD_NAMES.map((name) => [name, { 1: control }]))
  const controlPage = await (await tablet.open()).newPage()
  await controlPage.goto(origin)
  // What is kept while the app begins a fresh log may come to lie packed, where no name is found.
  await expect(controlPage.getByRole('heading', { level: 1 })).toBeVisible()
  await keepInClear(controlPage, unsealed)
  const inClear = (await readStored(controlPage)).find(({ database }) => database === 'control')
  expect(inClear).toMatchObject({ names: expect.arrayContaining(FIELD_NAMES), texts: [control] })
  await controlPage.context().close()
  const found = await findInDatabases([...FIELD_NAMES, control])
  expect([...new Set(found.map(({ text }) => text))].toSorted()).toEqual(
    [...FIELD_NAMES, control].toSorted(),
  )
})

/** ms: after that long, and some more, Chromium has what a page puts into its session storage on the disk. */
const STORAGE_COMMIT_MS = 12_000

/** Names of fields that only an opened hand-over has; `answers` and `progress` name sealed bytes too. */
const NAMES_IN_HANDS = ['displayName', 'declined', 'beganAt', 'finishedAt', 'secret']

test('a sheet that was handed in stands nowhere in clear, waiting for staff and received', async ({
  tablet,
  appServer,
}) => {
  test.setTimeout(120_000)
  const page = await (await tablet.open()).newPage()
  // The secret of the hand-over, told by the page itself when one gives way to the next.
  const secrets = new Set<string>()
  await page.exposeFunction('tellsPass', (pass: string) => secrets.add(pass.split(' ')[1] ?? ''))
  await page.addInitScript(() => {
    const pass = sessionStorage.getItem('ayumi-kiosk')
    if (pass) Reflect.apply(Reflect.get(window, 'tellsPass') as () => void, window, [pass])
  })
  await setsUp(page, appServer.origin)
  await handsOver(page)
  await begins(page)
  for (const value of [4, 1, 3]) {
    await choose(page, value)
    await expect(page.getByText('保存しました')).toBeVisible()
    await next(page)
  }
  await page.reload()
  await page.waitForTimeout(STORAGE_COMMIT_MS)
  const review = page.getByRole('button', { name: words('見なおしへ') })
  while (!(await review.isVisible())) await next(page)
  await review.tap()
  await page.getByRole('button', { name: 'おわる' }).tap()
  await expect(page.getByRole('heading', { name: 'ありがとうございました' })).toBeVisible()

  // The wording of items comes with the app's files: it may not stand beside what was answered.
  const inStores = [...NAMES_IN_HANDS, ...gn25.items.map(({ text }) => text), '"1":4', '{"1":']
  const standsNowhere = async (when: string) => {
    const { profile } = tablet
    expect(secrets.size).toBe(1)
    expect(await findInProfile(profile, [...NOT_HERS, HANAKO.name, ...secrets]), when).toEqual([])
    const found = await findInProfile(profile, inStores)
    expect(
      found.filter(
        ({ file }) => /IndexedDB|Storage|Sessions/.test(file) && !/Service Worker/.test(file),
      ),
      when,
    ).toEqual([])
    const stored = await readStored(page)
    const read = stored.flatMap(({ names, texts }) => [...names, ...texts])
    expect(read, 'the databases can be read').toContain('sealed')
    const needles = [...inStores, ...NOT_HERS, HANAKO.name]
    expect(
      read.filter((text) => needles.some((needle) => text.includes(needle))),
      when,
    ).toEqual([])
  }
  await page.waitForTimeout(STORAGE_COMMIT_MS)
  await standsNowhere('handed in')
  await page.getByRole('button', { name: words('支援員が受け取る') }).tap()
  await expect(page.getByRole('heading', { name: 'ロックされています' })).toBeVisible()
  await standsNowhere('waiting for staff')
  await unlocks(page)
  await expect(page.getByText('日向 花子さん　3/25問に回答')).toBeVisible()
  await page.getByRole('button', { name: '支援員の画面へ' }).tap()
  await locks(page)
  await standsNowhere('received')
})

/** Puts a record as it is into a database beside the app's. */
const keepInClear = (page: Page, record: object) =>
  page.evaluate(async (value) => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('control', 1)
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('records'))
      request.addEventListener('error', () => reject(new Error('control not kept')))
      request.addEventListener('success', () => {
        const transaction = request.result.transaction('records', 'readwrite')
        transaction.objectStore('records').put(value, 1)
        transaction.addEventListener('complete', () => resolve())
      })
    })
  }, record)
