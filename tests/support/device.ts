import 'fake-indexeddb/auto'
import { AyumiDatabase } from '#storage/database.ts'
import { createRecordReader } from '#storage/record-reader.ts'
import { createWriteDoor } from '#storage/write-door.ts'
import type { Keyring } from '#vault/keyring.ts'
import { createRecordSealer } from '#vault/record-sealer.ts'
import { DEVICE, HOME, testKeyring } from './keys.ts'

let databases = 0
let ids = 0

export const STAFF = '0198c000-0000-7000-8000-0000000000aa'

export const testId = () => {
  ids += 1
  return `0198c000-0000-7000-8000-${String(ids).padStart(12, '0')}`
}

/** A browser tab on a device: real Dexie on a fake IndexedDB, real keys, real sealing. */
export async function openTab(name: string, keyring: Keyring) {
  const database = new AyumiDatabase(name)
  const sealer = await createRecordSealer(keyring)
  const reader = createRecordReader(database, sealer)
  const door = createWriteDoor({
    database,
    sealer,
    reader,
    now: Date.now,
    device: DEVICE,
    staff: STAFF,
    home: HOME,
  })
  return { database, sealer, reader, door }
}

export async function openTestDevice() {
  databases += 1
  const name = `test-${databases}`
  const keyring = await testKeyring()
  return { name, keyring, ...(await openTab(name, keyring)) }
}

export const yamada = {
  name: '山田 花子',
  kana: 'やまだ はなこ',
  code: 'P-0001',
  pseudonym: 'Aさん',
  birthDate: null,
  sex: null,
  employment: null,
  office: null,
  contact: '',
  archived: null,
}
