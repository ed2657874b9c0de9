/** Databases that earlier versions left on a device: kept for ever, and opened by every later one. */
import 'fake-indexeddb/auto'
import { writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { normalizePassphrase } from '#domain/lock/passphrase.ts'
import { AyumiDatabase } from '#storage/database.ts'
import { outboxLength } from '#storage/outbox.ts'
import { readVaultFile } from '#storage/vault-store.ts'
import { deriveKey } from '#vault/argon2.ts'
import { createRecordSealer } from '#vault/record-sealer.ts'
import { wrapsOf } from '#vault/vault-file.ts'
import { unlockWithPassphrase } from '#vault/vault.ts'
import {
  nativeVersion,
  putReleased,
  readReleased,
  releasedPath,
  releasedText,
  releasedVersions,
  type ReleasedDatabase,
} from '#support/released-databases.ts'
import { makeReleased } from '#support/released-office.ts'

const { verno: VERSION } = new AyumiDatabase('asked for its version')

/** Writes the file of the newest version, once: those of versions in use are never made anew. */
const MAKE_IT = 'AYUMI_FIXTURE=1 npx vitest run tests/storage/released-databases.test.ts'

it('there is one of every version so far', () => {
  expect(releasedVersions(), MAKE_IT).toEqual(
    Array.from({ length: VERSION }, (_, index) => index + 1),
  )
})

it('that of the newest version is laid out as the app of today lays it out', async () => {
  const made = await makeReleased('made today')
  if (process.env['AYUMI_FIXTURE']) writeFileSync(releasedPath(VERSION), releasedText(made))
  expect(layoutOf(readReleased(VERSION))).toEqual(layoutOf(made))
})

it.each(releasedVersions())('version %i opens, and every record is there', async (version) => {
  const released = readReleased(version)
  const name = `left by ${version}`
  await putReleased(name, released)
  expect(await nativeVersion(name)).toBe(version * 10)

  const database = new AyumiDatabase(name)
  await database.upgrade()
  const sealer = await createRecordSealer(await unlock(database, released.passphrase))
  const rows = await database.rows.orderBy('id').toArray()
  const records = await Promise.all(
    rows.map(async (row) => {
      const opened = await sealer.open(row)
      const { edition, parents, unsent } = row
      return { record: opened.ok && opened.value, edition, parents, unsent }
    }),
  )
  // Fields that came later are filled in when a record is read; of what was there nothing is missing.
  expect(records).toMatchObject(
    released.records.map(({ edition = 1, parents, unsent, record }) => ({
      record,
      edition,
      parents,
      unsent,
    })),
  )
  expect(await outboxLength(database)).toBe(
    released.records.filter(({ unsent }) => unsent !== undefined).length,
  )
  expect(records.length).toBeGreaterThan(24)
  database.close()
  expect(await nativeVersion(name)).toBe(VERSION * 10)
})

async function unlock(database: AyumiDatabase, passphrase: string) {
  const file = await readVaultFile(database)
  if (!file.ok || !file.value) throw new Error('no vault file')
  const [wrap] = wrapsOf(file.value, 'passphrase')
  if (!wrap) throw new Error('no passphrase')
  const typed = normalizePassphrase(passphrase)
  const opened = await unlockWithPassphrase(file.value, wrap, typed, deriveKey)
  if (!opened.ok) throw new Error(opened.error.kind)
  return opened.value.keyring
}

/** Without what lies in it. */
const layoutOf = ({ stores }: ReleasedDatabase) =>
  stores.map(({ name, keyPath, indexes }) => ({ name, keyPath, indexes }))
