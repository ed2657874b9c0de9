import { appendFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '#support/e2e.ts'
import { addsParticipant, beginsOnThisDevice, unlocks } from '#support/person.ts'

test('what is kept after a crash that tore the log of the browser is still there after the next start', async ({
  tablet,
  appServer,
}) => {
  const { origin } = appServer
  const open = async () => {
    const context = await tablet.open()
    const [page = await context.newPage()] = context.pages()
    await page.goto(`${origin}/participants`)
    return page
  }
  await beginsOnThisDevice(await open(), { origin })
  await tablet.dies()
  await tearLog(join(tablet.profile, 'Default/IndexedDB'))

  const page = await open()
  await unlocks(page)
  await addsParticipant(page, { name: '山田 花子', kana: 'やまだ はなこ' })
  await page.context().close()

  const again = await open()
  await unlocks(again)
  await expect(again.getByRole('link', { name: /山田 花子/ })).toBeVisible()
})

/** The head of an entry of 1,000 bytes, and the first hundred of it: the browser was killed while it wrote. */
async function tearLog(folder: string): Promise<void> {
  const [database = ''] = (await readdir(folder)).filter((name) => name.endsWith('.leveldb'))
  const logs = (await readdir(join(folder, database))).filter((name) => name.endsWith('.log'))
  const entry = Buffer.alloc(107, 7)
  entry.writeUInt16LE(1_000, 4)
  entry[6] = 1
  await appendFile(join(folder, database, logs.toSorted().at(-1) ?? ''), entry)
}
