import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { startAppServer } from '#support/app-server.ts'
import { LAUNCH_OPTIONS } from '#support/browser.ts'
import {
  addsParticipant,
  answers,
  beginsOnThisDevice,
  locks,
  opensSheet,
  PASSPHRASE,
  startsRound,
  submits,
} from '#support/person.ts'
import { findInProfile } from '#support/profile-search.ts'

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

/** Names of fields as they stand in an opened record: present only if one rests unsealed. */
const STRUCTURAL = ['"birthDate":', '"submittedAt":', '"answers":{']

test('after real use, locked: nothing of anybody stands in clear anywhere in the browser profile', async () => {
  test.setTimeout(120_000)
  const profile = await mkdtemp(join(tmpdir(), 'ayumi-sealed-'))
  const server = await startAppServer()
  const open = () =>
    chromium.launchPersistentContext(profile, { ...LAUNCH_OPTIONS, locale: 'ja-JP' })
  const context = await open()
  const page = await context.newPage()
  const groups = await beginsOnThisDevice(page, {
    origin: server.origin,
    organisation: '就労支援センター 月あかり',
    staffName: '小鳥遊 律子',
  })
  await addsParticipant(page, {
    name: '早乙女 千鶴子',
    kana: 'さおとめ ちづこ',
    contact: '090-1234-8765',
  })
  await page.getByRole('button', { name: 'メモを書く' }).click()
  await page.getByRole('textbox', { name: /^メモ|^内容/ }).fill('朝は川べりを散歩してから来ました')
  await page.getByRole('button', { name: '保存する' }).click()
  await expect(page.getByRole('main')).toContainText('朝は川べりを散歩してから来ました')
  await startsRound(page)
  await opensSheet(page, '支援員')
  for (const no of [1, 2, 3, 4, 5]) await answers(page, no, 2)
  await submits(page)
  await opensSheet(page, '本人')
  await answers(page, 1, 4)
  await locks(page)

  const needles = [...PERSONAL, ...groups.slice(0, 9)]
  expect(await findInProfile(profile, needles)).toEqual([])
  await context.close()
  expect(await findInProfile(profile, needles)).toEqual([])
  const structural = await findInProfile(profile, STRUCTURAL)
  expect(
    structural.filter(({ file }) => !/CacheStorage|ScriptCache|Code Cache/.test(file)),
  ).toEqual([])

  // The search is able to find: a text kept in clear beside the records is found the same way.
  const control = 'これは平文の対照です'
  const controlContext = await open()
  const controlPage = await controlContext.newPage()
  await controlPage.goto(server.origin)
  await controlPage.evaluate(async (text) => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('control', 1)
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('texts'))
      request.addEventListener('error', () => reject(new Error('control not kept')))
      request.addEventListener('success', () => {
        const transaction = request.result.transaction('texts', 'readwrite')
        transaction.objectStore('texts').put({ text }, 1)
        transaction.addEventListener('complete', () => resolve())
      })
    })
  }, control)
  await controlContext.close()
  expect(await findInProfile(profile, [control])).not.toEqual([])

  await server.stop()
  await rm(profile, { recursive: true, force: true })
})
