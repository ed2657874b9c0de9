import { readFile } from 'node:fs/promises'
import type { AppServer } from '#support/app-server.ts'
import { expectsDrawnCharts } from '#support/chart-pixels.ts'
import { askAbilities, readColumn, type Abilities } from '#support/engines/abilities.ts'
import { ENGINES, expect, test } from '#support/engines/engines.ts'
import type { Screen, Tablet } from '#support/engines/engine.ts'
import {
  addsParticipant,
  begins,
  fillsSheet,
  locks,
  makesBackup,
  opensCharts,
  opensFirstRound,
  opensSettings,
  restores,
  sees,
  seesFigures,
  startsRound,
  unlocks,
} from '#support/engines/person.ts'

test.describe.configure({ mode: 'parallel', timeout: 120_000 })

for (const engine of ENGINES) {
  test(`${engine.name}: the main job, also without a server, and all of it back on another tablet`, async ({
    startTablet,
    startServer,
    appServer,
  }) => {
    const tablet = await startTablet(engine)
    const kept = await usesDevice(tablet, await startServer())
    expect(tablet.trouble()).toEqual([])
    await tablet.ends()

    const another = await startTablet(engine)
    await another.screen.opens(appServer.origin)
    await getsRecords(another.screen, kept)
    expect(another.trouble()).toEqual([])
  })

  test(`${engine.name}: the README says what it can do, the app what it cannot`, async ({
    startTablet,
    appServer,
  }) => {
    const tablet = await startTablet(engine)
    await tablet.screen.opens(appServer.origin)
    await begins(tablet.screen, '佐藤 一郎')
    expect(await tablet.screen.evaluate(takesKeyThatBeginsWithZero)).toBe('taken')
    const abilities = await askAbilities(tablet.screen)
    expect(readColumn(await readFile('README.md', 'utf8'), engine.name)).toEqual(abilities)
    await seesWhatIsMissing(tablet, abilities)
  })
}

const MAIN = { role: 'main' } as const
// Items 1–8: staff 2,4,2,4 … with item 1 reversed to 3: mean 25/8; participant 3 with item 1 → 2: 23/8.
const FIGURES = ['日常生活自立', '3.13', '2.88']

interface Kept {
  readonly paper: readonly string[]
  /** The path of the backup. */
  readonly file: string
}

/** From the first start to a backup on the disk, the second half without a server. */
async function usesDevice(tablet: Tablet, server: AppServer): Promise<Kept> {
  const { screen } = tablet
  await screen.opens(server.origin)
  const paper = await begins(screen, '佐藤 一郎')
  await addsParticipant(screen, '山田 花子', 'やまだ はなこ')
  await startsRound(screen)
  await fillsSheet(screen, '支援員', (no) => (no % 2 === 0 ? 4 : 2))
  await fillsSheet(screen, '本人', () => 3)
  await seesComparison(screen)
  await locks(screen)
  await unlocks(screen, 'グラフ')
  await seesFigures(screen, FIGURES)

  await screen.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await server.stop()
  await screen.reloads()
  await unlocks(screen, 'グラフ')
  await expectsDrawnCharts(screen, 1)
  await seesFigures(screen, FIGURES)
  await opensSettings(screen, 'バックアップ')
  const file = await tablet.saves(() => makesBackup(screen))
  expect(file).toMatch(/\/ayumi-backup-\d{4}-\d{2}-\d{2}\.age$/)
  return { paper, file }
}

async function getsRecords(screen: Screen, { file, paper }: Kept): Promise<void> {
  await begins(screen, '鈴木 次郎')
  await restores(screen, file, paper)
  await opensFirstRound(screen, '山田 花子')
  await seesComparison(screen)
}

/** From the page of the round to its charts. */
async function seesComparison(screen: Screen): Promise<void> {
  await sees(screen, { role: 'heading', name: '本人と支援員の回答' })
  await sees(screen, MAIN, '支援員のほうが高い 13問')
  await opensCharts(screen)
  await expectsDrawnCharts(screen, 1)
  await seesFigures(screen, FIGURES)
}

/** Where something is missing, the app says so, or offers nothing that would need it. */
async function seesWhatIsMissing(tablet: Tablet, abilities: Abilities): Promise<void> {
  const { screen } = tablet
  await opensSettings(screen)
  await sees(screen, { role: 'heading', name: '記録の保護' })
  const isAsked = abilities['Is asked to keep records (`storage.persist`)'] === 'yes'
  await sees(screen, MAIN, isAsked ? '約束してい' : '記録を消さないようにたのめません')

  await opensSettings(screen, '安全')
  const hasPasskeys = abilities['Passkeys (WebAuthn PRF)'] === 'yes'
  await sees(
    screen,
    MAIN,
    hasPasskeys ? 'パスキーを登録' : 'このブラウザーではパスキーを使えません',
  )

  await opensSettings(screen, 'バックアップ')
  await tablet.saves(() => makesBackup(screen))
  const canShare = abilities['Files for other apps (Web Share)'] === 'yes'
  const offer = await screen.reads({ role: 'button', name: 'ほかのアプリに送る' })
  expect(offer !== undefined).toBe(canShare)
}

/** One key in 256 is such a key. Runs in the page, so it stands alone. */
async function takesKeyThatBeginsWithZero(): Promise<string> {
  const head = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20]
  const key = Uint8Array.from({ length: 48 }, (_, at) => head[at] ?? at - 16)
  const imported = crypto.subtle.importKey('pkcs8', key, 'X25519', false, ['deriveBits'])
  return imported.then(() => 'taken', String)
}
