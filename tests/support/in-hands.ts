/** A tablet that goes into a participant's hands: what staff and she do, in their words. */
import { expect, type Page } from '@playwright/test'
import { addsParticipant, beginsOnThisDevice, startsRound } from './person.ts'

export const HANAKO = { name: '日向 花子', kana: 'ひゅうが はなこ', contact: '090-1111-2222' }
export const SAOTOME = { name: '早乙女 千鶴子', kana: 'さおとめ ちづこ', contact: '090-1234-8765' }

/** Nothing of this may be readable while Hanako has the tablet; of herself it is her name alone. */
export const NOT_HERS = [
  ...Object.values(SAOTOME),
  HANAKO.kana,
  HANAKO.contact,
  '小鳥遊 律子',
  '就労支援センター 月あかり',
]

/** With furigana, words come in pieces to a test, though not to a screen reader. */
export const words = (text: string) => new RegExp(`^${Array.from(text).join(' ?')}$`)

export const kiosk = (page: Page) => page.getByRole('button', { name: words('支援員にかわる') })

/** An own device on which two people are known, and Hanako's sheet is about to be filled. */
export async function setsUp(page: Page, origin: string): Promise<string> {
  await beginsOnThisDevice(page, {
    origin,
    organisation: '就労支援センター 月あかり',
    staffName: '小鳥遊 律子',
  })
  await addsParticipant(page, SAOTOME)
  await addsParticipant(page, HANAKO)
  await startsRound(page)
  return page.url()
}

/** 「本人に渡す」 from the round's page, up to the greeting. */
export async function handsOver(page: Page): Promise<void> {
  await page.getByRole('link', { name: '本人に渡す' }).tap()
  await page.getByText('ふりがな', { exact: true }).tap()
  await page.getByRole('button', { name: '本人に渡す' }).tap()
  await expect(page.getByRole('heading', { name: '日向 花子さんですか' })).toBeVisible()
}

export const begins = (page: Page) => page.getByRole('button', { name: 'はい、わたしです' }).tap()

export const choose = (page: Page, value: number | string) =>
  page
    .locator('label')
    .filter({ has: page.locator(`[value="${value}"]`) })
    .tap()

export const next = (page: Page) => page.getByRole('button', { name: 'つぎへ' }).tap()
