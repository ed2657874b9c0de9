/*
 * The browser is killed with -9 while people work. Whatever the screen had shown as saved is there
 * afterwards, and nothing is there by half.
 */
import type { Page } from '@playwright/test'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import {
  crashes,
  CRASHES_TAKE_AT_MOST,
  diesWhile,
  opensWatched,
  opensWithoutLeaving,
  says,
} from '#support/crashes.ts'
import { expect, test, type Tablet } from '#support/e2e.ts'
import {
  addsParticipant,
  answers,
  beginsOnThisDevice,
  item,
  opensSheet,
  startsRound,
  unlocks,
} from '#support/person.ts'

const ITEMS = 25

test.describe.configure({ timeout: CRASHES_TAKE_AT_MOST })
test.use({ actionTimeout: 20_000 })

test('while answers are tapped', async ({ tablet, appServer }) => {
  let { page, frames } = await beginsWatched(tablet, appServer.origin)
  await startsRound(page)
  await opensSheet(page, '支援員')
  await answers(page, 1, 1)
  await expect(page.getByText('保存済み')).toBeVisible()
  const sheet = page.url()
  await crashes('taps', 14, async ({ dice, momentWithin }) => {
    const [first, shift] = [Math.floor(dice.roll() * ITEMS), Math.floor(dice.roll() * 4)]
    const tapped: Record<string, string> = {}
    const seen = await diesWhile(tablet, frames, 50 + momentWithin(900), async () => {
      for (let step = 0; step < ITEMS; step += 1) {
        const no = ((first + step) % ITEMS) + 1
        const value = String(((no + shift) % 4) + 1)
        tapped[`item-${no}`] = value
        await taps(page, no, value)
      }
    })
    const shown = seen.findLast(says('保存済み'))?.chosen ?? {}

    ;({ page, frames } = await opensWatched(tablet, sheet))
    await unlocks(page)
    await expect(item(page, ITEMS)).toBeVisible()
    await expect.poll(() => frames.some(says('保存済み'))).toBe(true)
    const kept = frames.findLast(says('保存済み'))?.chosen ?? {}
    for (const [name, value] of Object.entries(shown)) {
      // Of one that was tapped after that frame, either is right.
      const isSettled = !(name in tapped) || value === tapped[name]
      expect(isSettled ? [value] : [value, tapped[name]], name).toContain(kept[name])
    }
    return Object.keys(shown).some((name) => name in tapped)
  })
})

test('while sheets are submitted', async ({ tablet, appServer }) => {
  let { page, frames } = await beginsWatched(tablet, appServer.origin)
  const person = page.url()
  await crashes('submits', 8, async ({ momentWithin }) => {
    await startsRound(page)
    const round = page.url()
    await opensSheet(page, '支援員')
    await answers(page, 3, 2)
    await expect(page.getByText('保存済み')).toBeVisible()
    await page.getByRole('button', { name: '提出する' }).first().tap()
    const submit = page.getByRole('dialog').getByRole('button', { name: /提出する$/ })
    await expect(submit).toBeVisible()
    const seen = await diesWhile(tablet, frames, momentWithin(300), () => submit.tap())
    const isShown = seen.some(says('提出済み'))

    ;({ page, frames } = await opensWatched(tablet, round))
    await unlocks(page)
    const staff = page.getByRole('region', { name: '支援員', exact: true })
    await expect(staff).toContainText(isShown ? '提出済み' : /提出済み|記入中 1\/25/)
    await opensWithoutLeaving(page, person)
    return isShown
  })
})

test('while packs are imported', async ({ tablet, appServer }) => {
  let { page, frames } = await beginsWatched(tablet, appServer.origin)
  const library = `${appServer.origin}/settings/packs`
  await crashes('pack imports', 8, async ({ index, momentWithin }) => {
    const title = `取り込み ${index + 1}`
    await opensWithoutLeaving(page, library)
    await page.getByLabel('ファイルから取り込む').setInputFiles({
      name: 'pack.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...sample25, id: `crash-${index + 1}`, title })),
    })
    const keep = page.getByRole('dialog').getByRole('button', { name: '取り込む' })
    await expect(keep).toBeVisible()
    const seen = await diesWhile(tablet, frames, momentWithin(150), () => keep.tap())
    const isShown = seen.some(says(`「${title}」を取り込みました`))

    ;({ page, frames } = await opensWatched(tablet, library))
    await unlocks(page)
    await expect(page.getByRole('heading', { level: 1, name: 'シートの種類' })).toBeVisible()
    if (isShown) await expect(page.getByRole('heading', { name: title })).toBeVisible()
    return isShown
  })
})

test('while the sample is loaded', async ({ tablet, appServer }) => {
  let { page, frames } = await opensWatched(tablet, appServer.origin)
  const tries = () => page.getByRole('button', { name: /サンプルデータで試す/ })
  const people = () => page.getByRole('status').filter({ hasText: '57人' })
  await crashes('sample loads', 6, async ({ momentWithin }) => {
    await expect(tries()).toBeVisible()
    const seen = await diesWhile(tablet, frames, momentWithin(1_500), () => tries().tap())
    const isShown = seen.some(says('サンプル：すべて架空のデータ'))

    ;({ page, frames } = await opensWatched(tablet, appServer.origin))
    await expect(people().or(tries())).toBeVisible()
    if (isShown) await expect(people()).toBeVisible()
    if (await tries().isVisible()) return isShown
    await page.getByRole('button', { name: 'サンプルを終える' }).tap()
    await page.getByRole('dialog').getByRole('button', { name: 'サンプルを終える' }).tap()
    return isShown
  })
  await tries().tap()
  await expect(people()).toBeVisible({ timeout: 20_000 })
})

/** A device of one's own with one participant, on whose page it is. */
async function beginsWatched(tablet: Tablet, origin: string) {
  const watched = await opensWatched(tablet, origin)
  await beginsOnThisDevice(watched.page, { origin })
  await addsParticipant(watched.page, { name: '山田 花子', kana: 'やまだ はなこ' })
  return watched
}

const taps = (page: Page, no: number, value: string) =>
  item(page, no)
    .locator('label')
    .filter({ has: page.locator(`input[value="${value}"]`) })
    .tap()
