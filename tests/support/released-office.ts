/**
 * A fictional office as the app of today keeps it, written down for tests/fixtures/databases. The
 * files of versions 1 and 3 were made by this very work in the code of their day (commits 2166e8b and
 * 24a12d4), that of version 2 by letting Dexie bring version 1 there and no further.
 */
import { expectIsoDate as day } from '#domain/shared/dates.ts'
import { newId } from '#platform/clock.ts'
import { bundledPackChanges, packRefOf } from '#services/packs.ts'
import { openSession, type Session } from '#services/session.ts'
import type { Change } from '#domain/record-types.ts'
import { AyumiDatabase, type RecordRow } from '#storage/database.ts'
import { keepFirstVaultFile } from '#storage/vault-store.ts'
import { createRecordSealer } from '#vault/record-sealer.ts'
import { withWrap } from '#vault/vault-file.ts'
import { createVault, wrapForNewRecoveryKey, wrapForPassphrase } from '#vault/vault.ts'
import { DEVICE, quickWork } from './keys.ts'
import { readStores, type ReleasedDatabase, type ReleasedRecord } from './released-databases.ts'

export const RELEASED_PASSPHRASE = 'あさやけの うみを 三人で'

/** Makes the office under this name and gives back what then lies on the device. */
export async function makeReleased(name: string): Promise<ReleasedDatabase> {
  const session = await openOffice(name)
  await writeRecords(session)
  const { database } = session.device
  await acknowledgeSome(database)
  const rows = await database.rows.orderBy('id').toArray()
  const sealer = await createRecordSealer(session.vault.keyring)
  const records = await Promise.all(
    rows.map(async (row): Promise<ReleasedRecord> => {
      const opened = await sealer.open(row)
      if (!opened.ok) throw new Error(opened.error)
      const { edition, parents, unsent } = row
      return { record: opened.value, edition, parents, ...(unsent !== undefined && { unsent }) }
    }),
  )
  const version = database.verno
  database.close()
  return { version, passphrase: RELEASED_PASSPHRASE, stores: await readStores(name), records }
}

async function openOffice(name: string): Promise<Session> {
  const database = new AyumiDatabase(name)
  const { file: bare, vault } = await createVault(DEVICE, newId())
  const who = { staff: newId(), mark: 'sakura' }
  const byPassphrase = await wrapForPassphrase(vault, who, RELEASED_PASSPHRASE, quickWork)
  const recovery = await wrapForNewRecoveryKey(vault)
  const file = withWrap(withWrap(bare, byPassphrase), recovery.wrap)
  await keepFirstVaultFile(database, file)
  return openSession({ kind: 'own', database, file }, vault, who.staff)
}

async function writeRecords(session: Session): Promise<void> {
  const office = newId()
  const [pack] = await bundledPackChanges()
  if (!pack || pack.type !== 'pack' || !pack.fields.pack) throw new Error('no pack is bundled')
  const ref = await packRefOf(pack.fields.pack)
  await write(session, [
    pack,
    {
      type: 'staff',
      id: session.staff,
      fields: { name: '佐藤 一郎', kana: 'さとう いちろう', mark: 'sakura', archived: null },
    },
    {
      type: 'office',
      id: office,
      fields: { name: '就労支援センター ほしぞら', kana: '', ours: true, archived: null },
    },
  ])
  for (const [index, name] of PEOPLE.entries()) {
    const participant = newId()
    await write(session, aboutPerson(participant, index, name, office))
    await writeRound(session, participant, ref)
    // Once more, so that some records have been changed, and one of them twice.
    const contact = `090-0000-000${index}`
    const changes = [{ type: 'participant', id: participant, fields: { contact } }] as const
    if (index < 2) await write(session, changes)
    if (index === 0) await write(session, [{ ...changes[0], fields: { sex: 'female' } }])
  }
}

/** Nobody of these lives. */
const PEOPLE = ['山田 花子', '鈴木 太郎', '高橋 めぐみ', '田中 実']

const aboutPerson = (
  id: string,
  index: number,
  name: string,
  office: string,
): readonly Change[] => [
  {
    type: 'participant',
    id,
    fields: {
      name,
      kana: '',
      code: `P-000${index + 1}`,
      pseudonym: `${'ABCD'[index]}さん`,
      birthDate: day('1990-04-01'),
      sex: null,
      employment: 'unemployed',
      office,
      contact: '',
      archived: index === 3 ? { on: day('2026-10-01'), reason: '就職' } : null,
    },
  },
  {
    type: 'consent',
    id: newId(),
    fields: {
      participant: id,
      purpose: '支援の計画のため',
      recipients: '',
      agreedOn: day('2026-04-10'),
      withdrawnOn: null,
      note: '',
    },
  },
  {
    type: 'note',
    id: newId(),
    fields: {
      participant: id,
      text: `${name}さんは、朝の電話をうれしそうに話した。\n次は履歴書を見る。`,
      writtenOn: day('2026-05-12'),
      archived: null,
    },
  },
]

/** Of every round the participant's sheet is handed in, and the staff's is a draft. */
async function writeRound(
  session: Session,
  participant: string,
  pack: Awaited<ReturnType<typeof packRefOf>>,
): Promise<void> {
  const round = newId()
  const sheet = (rater: 'self' | 'staff', answers: Readonly<Record<string, 1 | 2 | 3 | 4>>) => ({
    participant,
    round,
    rater,
    pack,
    filledOn: day('2026-06-01'),
    employment: null,
    staffName: '佐藤 一郎',
    answers,
    submittedAt: rater === 'self' ? '2026-06-01T01:20:30.000Z' : null,
    corrects: null,
    reason: null,
    discarded: null,
  })
  const interview = { participant, round, heldOn: day('2026-06-08'), staffName: '', goals: '週3日' }
  await write(session, [
    {
      type: 'round',
      id: round,
      fields: { participant, pack, openedOn: day('2026-06-01'), note: '', earlyLooks: [] },
    },
    { type: 'sheet', id: newId(), fields: sheet('self', { 1: 2, 2: 3, 3: 4 }) },
    { type: 'sheet', id: newId(), fields: sheet('staff', { 1: 1 }) },
    { type: 'interview', id: newId(), fields: { ...interview, nextSteps: '', nextRoundOn: null } },
  ])
}

/** As a server does that has taken them: they leave the outbox, and what follows names them. */
async function acknowledgeSome(database: AyumiDatabase): Promise<void> {
  const rows = await database.rows.orderBy('unsent').limit(5).toArray()
  const sent = rows.map(({ unsent: _place, ...row }): RecordRow => row)
  await database.rows.bulkPut(sent)
  await database.device.put({
    key: 'outboxLength',
    value: await database.rows.where('unsent').above(0).count(),
  })
}

async function write({ door }: Session, changes: readonly Change[]): Promise<void> {
  const written = await door.write(changes)
  if (!written.ok) throw new Error(JSON.stringify(written.error))
}
