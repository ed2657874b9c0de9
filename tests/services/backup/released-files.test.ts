/** Files that earlier versions wrote: kept for ever, and restored by every later one. */
import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { BACKUP_FORMAT } from '#domain/backup/backup-format.ts'
import { recordTypes } from '#domain/record-types.ts'
import type { StoredRecord } from '#domain/shared/record.ts'
import type { BackupSecret } from '#services/backup/read-backup.ts'
import { checkBackup } from '#services/backup/restore.ts'
import { listHandovers } from '#services/handover.ts'
import { fakeLocks } from '#support/locks.ts'
import { openOffice, quietly, readableRecordsOn, restore } from './offices.ts'

fakeLocks()

const FOLDER = 'tests/fixtures/backups'

interface Expected {
  readonly recoveryKey: string
  readonly passphrase: string
  readonly home: string
  readonly records: readonly StoredRecord[]
}

const formats = readdirSync(FOLDER)

it('there is one of every format so far, with every type of record in the newest', () => {
  expect(formats).toEqual(Array.from({ length: BACKUP_FORMAT }, (_, index) => String(index + 1)))
  const types = new Set(expectedOf(String(BACKUP_FORMAT)).records.map(({ type }) => type))
  expect(Object.keys(recordTypes).filter((type) => !types.has(type))).toEqual([])
})

const files = formats.flatMap((format) =>
  ['recovery.age', 'passphrase.age', 'plain.json'].map((name) => [format, name] as const),
)

it.each(files)('format %s, %s, comes back whole', async (format, name) => {
  const { records, home, ...secrets } = expectedOf(format)
  const file = new Blob([await readFile(`${FOLDER}/${format}/${name}`)])
  const source = { file, secret: secretOf(name, secrets) }
  const office = await openOffice()

  expect(await checkBackup(office.session, source, quietly)).toMatchObject({
    ok: true,
    value: { standings: { new: records.length }, unknown: 1, unreadable: 1, handovers: 2 },
  })
  expect(await restore(office, source)).toEqual({ ok: true, value: undefined })
  const here = office.session.vault.keyring.home
  expect(await readableRecordsOn(office)).toEqual(
    records.map((record) => (record.scope === home ? { ...record, scope: here } : record)),
  )
  expect(await listHandovers(office.session)).toMatchObject([
    { state: 'inHands', answered: 1, plan: { task: { displayName: '山田 花子' } } },
    { state: 'waiting', plan: { task: { displayName: '鈴木 太郎' } } },
  ])
})

const expectedOf = (format: string): Expected =>
  JSON.parse(readFileSync(`${FOLDER}/${format}/expected.json`, 'utf8')) as Expected

function secretOf(
  name: string,
  { recoveryKey, passphrase }: Pick<Expected, 'recoveryKey' | 'passphrase'>,
): BackupSecret | undefined {
  if (name === 'recovery.age') return { kind: 'recoveryKey', typed: recoveryKey }
  return name === 'passphrase.age' ? { kind: 'passphrase', passphrase } : undefined
}
