/** Lines of a backup, right and wrong. */
const STAMP = '00m3k9x2a000devicetest'
const ID = '0198c000-0000-7000-8000-000000000001'

const record = {
  id: ID,
  type: 'staff',
  scope: ID,
  schema: 1,
  fields: { name: '佐藤 一郎', kana: '', mark: 'sakura', archived: null },
  stamps: { name: STAMP, kana: STAMP, mark: STAMP, archived: STAMP },
  seen: { devicetest: STAMP },
  author: { staff: ID, stamp: STAMP },
}

const header = {
  format: 1,
  app: '0.1.0',
  createdAt: '2026-11-26T00:00:00.000Z',
  kind: 'own',
  device: 'devicetest',
  home: ID,
  scopes: [ID, 'network'],
  counts: { staff: 1 },
}

const handover = { id: ID, order: 0, plan: {}, given: { state: 'waiting' } }
const unreadable = {
  id: ID,
  type: 'staff',
  subject: '',
  scope: ID,
  epoch: 1,
  rev: 'A',
  sealed: 'AA',
}

export const sampleLines = {
  good: [
    { ayumiBackup: header },
    { record },
    { record: { ...record, type: 'of a later version', fields: { anything: 1 } } },
    { unreadable },
    { handover },
    { handover: { ...handover, given: { state: 'finished', answers: 'AA' } } },
    { setAside: { id: ID, value: { plan: { $bytes: 'AA' } }, why: null } },
    { end: { lines: 1, sha256: '0'.repeat(64) } },
  ],
  bad: [
    {},
    { ayumiBackup: { ...header, format: 2 } },
    { record: { ...record, stamps: undefined, author: undefined } },
    { record: { ...record, fields: { ...record.fields, mark: 7 } } },
    { handover: { ...handover, given: { state: 'lost' } } },
    { unreadable: { ...unreadable, name: '山田 花子' } },
    { end: { lines: -1, sha256: '0'.repeat(64) } },
    { end: { lines: 1, sha256: 'short' } },
    { record, end: { lines: 1, sha256: '0'.repeat(64) } },
  ],
}
