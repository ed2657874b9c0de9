/**
 * A person who does the main job, with any of the engines, in their words. Labels in 「」 are the
 * app's fixed names.
 */
import { expect } from '@playwright/test'
import { PASSPHRASE, type Lane } from '../person.ts'
import { AT_MOST_MS } from './deadline.ts'
import { inWords, type Role, type Screen, type Thing } from './engine.ts'

const the = (role: Role, name?: string | RegExp, within?: Thing): Thing => ({
  role,
  ...(name !== undefined && { name }),
  ...(within && { within }),
})

/** By the beginning of its label: more may follow, such as 「必須」. */
const field = (label: string): Thing => the('textbox', new RegExp(`^${label}`))

const MAIN = the('main')
const DIALOG = the('dialog')

/** Waits until it is shown and says this. */
export async function sees(screen: Screen, thing: Thing, text = ''): Promise<void> {
  await expect(async () => {
    const shown = await screen.reads(thing)
    const page = shown === undefined ? await screen.reads(MAIN) : ''
    expect(shown, `${inWords(thing)}, on a page that says: ${page}`).toBeDefined()
    expect(shown, inWords(thing)).toContain(text)
  }).toPass({ timeout: AT_MOST_MS, intervals: [30] })
}

export const seesPage = (screen: Screen, title: string | RegExp): Promise<void> =>
  sees(screen, the('heading', title, MAIN))

/** 「この端末で始める」 up to the open app. Gives back the ten groups of the recovery sheet. */
export async function begins(screen: Screen, staffName: string): Promise<readonly string[]> {
  await screen.taps(the('button', /この端末で始める/))
  await screen.types(field('事業所・団体の名前'), '就労支援センター ほしぞら')
  await screen.types(field('あなたの名前'), staffName)
  await screen.types(field('合言葉'), PASSPHRASE)
  await screen.types(field('合言葉（もう一度）'), PASSPHRASE)
  await screen.taps(the('button', 'つぎへ'))
  const groups = await readsRecoverySheet(screen)
  await screen.taps(the('button', '用紙を用意しました'))
  await provesToHaveTheSheet(screen, groups)
  await screen.taps(the('button', '始める'))
  await seesPage(screen, '参加者')
  return groups
}

async function readsRecoverySheet(screen: Screen): Promise<readonly string[]> {
  await sees(screen, the('list', '復旧キー'), '10')
  const list = (await screen.reads(the('list', '復旧キー'))) ?? ''
  const groups = list.match(/[0-9A-Z-]{4,}/g) ?? []
  expect(groups).toHaveLength(10)
  return groups
}

/** Types the two groups that are asked for. */
async function provesToHaveTheSheet(screen: Screen, groups: readonly string[]): Promise<void> {
  await sees(screen, MAIN, '番の文字')
  const asked = [...((await screen.reads(MAIN)) ?? '').matchAll(/(\d+) 番の文字/g)]
  expect(asked).toHaveLength(2)
  for (const [label, number] of asked) {
    await screen.types(field(label), groups[Number(number) - 1] ?? '')
  }
}

export async function locks(screen: Screen): Promise<void> {
  await screen.taps(the('button', 'ロック'))
  await sees(screen, the('heading', 'ロックされています'))
}

/** The app opens where it was, at the page with this title. */
export async function unlocks(screen: Screen, title: string): Promise<void> {
  await screen.types(field('合言葉'), PASSPHRASE)
  await screen.taps(the('button', 'ロックを解除'))
  await seesPage(screen, title)
}

export async function addsParticipant(screen: Screen, name: string, kana: string): Promise<void> {
  await screen.taps(the('link', '参加者を追加'))
  await screen.types(field('氏名'), name)
  await screen.types(field('ふりがな'), kana)
  await screen.taps(the('button', '保存する'))
  await seesPage(screen, name)
}

export async function startsRound(screen: Screen): Promise<void> {
  await screen.taps(the('button', '新しい回を始める'))
  await screen.taps(the('button', '始める', DIALOG))
  await seesPage(screen, /\d+回目/)
}

/** From the round's page to one side's sheet, all 25 questions, and back by 「提出する」. */
export async function fillsSheet(
  screen: Screen,
  lane: Lane,
  answerTo: (no: number) => 1 | 2 | 3 | 4,
): Promise<void> {
  await screen.taps(the('link', 'シートを記入', the('region', lane)))
  await seesPage(screen, `${lane}のシート`)
  for (let no = 1; no <= 25; no += 1) {
    const item = the('group', new RegExp(`^${no} `))
    await screen.taps(the('radio', new RegExp(` ${answerTo(no)}$`), item))
  }
  await sees(screen, MAIN, '保存済み')
  await screen.taps(the('button', '提出する'))
  await screen.taps(the('button', /^提出する$/, DIALOG))
  await seesPage(screen, /回目$/)
}

export const opensCharts = (screen: Screen): Promise<void> =>
  screen.taps(the('link', 'グラフ', MAIN))

/** The first table says these, as the charts above it do. */
export async function seesFigures(screen: Screen, figures: readonly string[]): Promise<void> {
  for (const figure of figures) await sees(screen, the('table'), figure)
}

/** 「設定」, and from there a page of it. */
export async function opensSettings(screen: Screen, page?: string): Promise<void> {
  await screen.taps(the('link', '設定'))
  await seesPage(screen, '設定')
  if (page === undefined) return
  await screen.taps(the('link', new RegExp(`^${page}`), MAIN))
  await seesPage(screen, page)
}

export async function makesBackup(screen: Screen): Promise<void> {
  await screen.taps(the('button', 'バックアップをとる'))
  await sees(screen, MAIN, 'バックアップをファイルにしました')
}

/** From the file and the paper to the list of people. */
export async function restores(
  screen: Screen,
  file: string,
  paper: readonly string[],
): Promise<void> {
  await opensSettings(screen, 'バックアップ')
  await screen.taps(the('link', '復元へ進む'))
  await seesPage(screen, '復元')
  await screen.choosesFile(file)
  await screen.types(field('復旧キー'), paper.join(' '))
  await screen.taps(the('button', '何が変わるか確かめる'))
  await screen.taps(the('button', '合わせて復元する'))
  await sees(screen, MAIN, '復元しました')
  await screen.taps(the('link', '参加者の一覧へ'))
}

/** From the list of people to the page of their first round. */
export async function opensFirstRound(screen: Screen, name: string): Promise<void> {
  await screen.taps(the('link', new RegExp(name), MAIN))
  await seesPage(screen, name)
  await screen.taps(the('link', /^1回目/, MAIN))
  await seesPage(screen, /1回目$/)
}
