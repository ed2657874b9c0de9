import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { MAX_LINE_BYTES } from '#domain/backup/backup-format.ts'
import { readBackup, type BackupSource } from '#services/backup/read-backup.ts'
import { createAgeIdentity, recipientOf, sealStream } from '#vault/age.ts'
import { fakeLocks } from '#support/locks.ts'
import { addPerson, backUp, everythingOn, openOffice, restore, type Office } from './offices.ts'
import { zeros } from './zeros.ts'

fakeLocks()

let office: Office
let plain: string
/** Sealed, and short: what is in it makes no difference to the seal, and every try costs a key exchange. */
let sealed: Uint8Array<ArrayBuffer>
let before: unknown

beforeAll(async () => {
  office = await openOffice()
  sealed = await bytesOf(await backUp(office))
  await addPerson(office, '山田 花子')
  await addPerson(office, '鈴木 太郎')
  plain = await (await backUp(office, { kind: 'none' })).text()
  before = await everythingOn(office)
})

const paperOf = ({ paper }: Office) => ({ kind: 'recoveryKey', typed: paper }) as const

/** What reading it says: for files that are many. */
async function readingProblem(file: Blob, secret?: BackupSource['secret']) {
  const read = await readBackup({ file, secret }, BLIND)
  return read.ok ? undefined : read.error.kind
}

const BLIND = {
  header: () => true,
  entries: () => Promise.resolve(),
  progress: () => undefined,
}

/** What was said; and whatever that was, nothing on the device has changed. */
async function refusalOf(source: BackupSource) {
  const restored = await restore(office, source)
  expect(restored.ok, 'restored what should be refused').toBe(false)
  expect(await everythingOn(office)).toEqual(before)
  return restored.ok ? undefined : restored.error
}

const refusalOfText = (text: string | Uint8Array<ArrayBuffer>) =>
  refusalOf({ file: new Blob([text]) })

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer())
}

function flip(bytes: Uint8Array<ArrayBuffer>, index: number, bit: number) {
  const copy = bytes.slice()
  copy[index] = (copy[index] ?? 0) ^ (1 << bit)
  return copy
}

const lines = () => plain.trimEnd().split('\n')

/** As somebody would who knows the format: with its footer put right. */
function withRightFooter(members: readonly string[]): string {
  const body = members.map((member) => `${member}\n`).join('')
  const sha256 = createHash('sha256').update(body).digest('hex')
  return `${body}{"end":{"lines":${members.length - 1},"sha256":"${sha256}"}}\n`
}

/** Header and records without their array. */
const members = () =>
  lines()
    .slice(0, -1)
    .map((line) => line.replace(/^\[|,$/g, ''))

describe('a file that is cut short', () => {
  it('is refused at whatever byte, unsealed', async () => {
    const bytes = await bytesOf(new Blob([plain]))
    for (let length = 0; length < bytes.length; length += 1) {
      const problem = await readingProblem(new Blob([bytes.slice(0, length)]))
      expect(['notABackup', 'cutShort', 'badLine'], `at ${length}`).toContain(problem)
    }
    await refusalOfText(bytes.slice(0, -1))
  })

  it('is refused at whatever byte, sealed', async () => {
    for (let length = 0; length < sealed.length; length += 1) {
      const problem = await readingProblem(new Blob([sealed.slice(0, length)]), paperOf(office))
      expect(['notABackup', 'wrongSecret', 'sealBroken'], `at ${length}`).toContain(problem)
    }
    await refusalOf({ file: new Blob([sealed.slice(0, -1)]), secret: paperOf(office) })
  })

  it('says where it ends', async () => {
    const text = `${lines().slice(0, 2).join('\n')}\n`
    expect(await refusalOfText(text)).toEqual({ kind: 'cutShort', line: 3 })
  })
})

describe('a file with one bit flipped', () => {
  it('is refused wherever the bit is, unsealed', async () => {
    const bytes = await bytesOf(new Blob([plain]))
    for (let index = 0; index < bytes.length; index += 1) {
      const file = new Blob([flip(bytes, index, index % 8)])
      expect(await readingProblem(file), `at ${index}`).toBeDefined()
    }
    await refusalOfText(flip(bytes, bytes.length - 5, 0))
  })

  it('is refused wherever the bit is, sealed', async () => {
    for (let index = 0; index < sealed.length; index += 1) {
      const file = new Blob([flip(sealed, index, index % 8)])
      expect(await readingProblem(file, paperOf(office)), `at ${index}`).toBeDefined()
    }
    const file = new Blob([flip(sealed, sealed.length - 1, 0)])
    await refusalOf({ file, secret: paperOf(office) })
  })
})

describe('a file whose lines were moved', () => {
  it('is refused when two are swapped, doubled or left out', async () => {
    const [header = '', first = '', second = ''] = lines()
    const rest = lines().slice(3)
    const moved = [
      [header, second, first, ...rest],
      [header, first, first, second, ...rest],
      [header, second, ...rest],
    ]
    for (const each of moved) expect(await refusalOfText(`${each.join('\n')}\n`)).toBeDefined()
  })

  it('is refused with a checksum put right, too', async () => {
    const [header = '', first = '', second = ''] = members()
    expect(await refusalOfText(withRightFooter([header, second, first]))).toEqual({
      kind: 'badLine',
      line: 3,
      reason: 'outOfOrder',
    })
    expect(await refusalOfText(withRightFooter([header, first, first, second]))).toMatchObject({
      line: 3,
      reason: 'outOfOrder',
    })
    // The counts of the header tell of one that is missing.
    expect(await refusalOfText(withRightFooter([header, second]))).toEqual({
      kind: 'altered',
      line: 3,
    })
  })

  it('may come as bare lines, as they are inside a sealed file', async () => {
    const file = new Blob([withRightFooter(members())])
    expect(await restore(office, { file })).toEqual({ ok: true, value: undefined })
    expect(await everythingOn(office)).toEqual(before)
  })

  it('is refused when something comes after its last line', async () => {
    const whole = withRightFooter(members())
    const footer = whole.trimEnd().split('\n').at(-1) ?? ''
    for (const more of [footer, members()[1] ?? '', 'PS'])
      expect(await refusalOfText(`${whole}${more}\n`)).toMatchObject({ kind: 'badLine' })
    expect(await refusalOfText(`${plain}\n`)).toMatchObject({ reason: 'notALine' })
  })
})

describe('what is no backup', () => {
  it.each([
    ['nothing at all', ''],
    ['another product’s JSON', '{"type":"excalidraw","version":2,"elements":[]}\n'],
    ['a list of something else', '[{"id":1},\n{"id":2}]\n'],
    ['a text', 'あゆみのバックアップ\n'],
    ['our word, and nothing behind it', '{"ayumiBackup":1}\n'],
    ['a byte order mark before it', '\uFEFF{"ayumiBackup":{"format":1}}\n'],
  ])('is called so: %s', async (_, text) => {
    expect(await refusalOfText(text)).toEqual({ kind: 'notABackup' })
  })

  it('is called so when it is packed: gzip and zip', async () => {
    for (const magic of [
      [0x1f, 0x8b, 0x08],
      [0x50, 0x4b, 0x03, 0x04],
    ])
      expect(await refusalOfText(new Uint8Array([...magic, ...new Uint8Array(500)]))).toEqual({
        kind: 'notABackup',
      })
  })

  it('is called newer when a newer app wrote it', async () => {
    const newer = plain.replace('"format":1', '"format":2').replace('"home"', '"hearth"')
    expect(await refusalOfText(newer)).toEqual({ kind: 'newerFormat', format: 2 })
  })
})

describe('a file that is meant to hurt', () => {
  const withLine = (line: string) => {
    const [header = '', ...records] = members()
    return withRightFooter([header, line, ...records])
  }

  it.each([
    ['__proto__', '{"record":{"__proto__":{"admin":true}}}', 'hostile'],
    ['__proto__, written otherwise', '{"record":{"\\u005f_proto__":1}}', 'hostile'],
    ['deep nesting', `{"record":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'tooMuch'],
    ['nesting as deep as a line is long', '['.repeat(MAX_LINE_BYTES), 'notJson'],
    ['no number', '{"record":NaN}', 'notJson'],
    ['an unknown kind of line', '{"verb":"delete"}', 'notALine'],
    ['two kinds at once', '{"record":{},"end":{"lines":0,"sha256":""}}', 'notALine'],
    ['a record of nothing', '{"record":{}}', 'badFields'],
    ['an endless number', '{"record":{"id":1e999}}', 'badFields'],
    ['a NUL', '\u0000', 'notJson'],
    ['a carriage return for a line end', '{"record":{}}\r{"record":{}}', 'notJson'],
  ])('is refused at its line: %s', async (_, line, reason) => {
    expect(await refusalOfText(withLine(line))).toMatchObject({ kind: 'badLine', line: 2, reason })
  })

  it('is refused for a million keys', async () => {
    const keys = Array.from({ length: 1_000_000 }, (_, index) => `"${index.toString(36)}":1`)
    const refusal = await refusalOfText(withLine(`{"record":{${keys.join(',')}}}`))
    expect(refusal).toMatchObject({ line: 2 })
    const fewer = await refusalOfText(withLine(`{"record":{${keys.slice(0, 200_000).join(',')}}}`))
    expect(fewer).toMatchObject({ line: 2, reason: 'tooMuch' })
  })

  it('is refused for bytes that are no text', async () => {
    const bytes = await bytesOf(new Blob([plain]))
    bytes.set([0xff], bytes.length - 100)
    expect(await refusalOfText(bytes)).toMatchObject({ kind: 'badLine', reason: 'notUtf8' })
  })

  const GIGABYTES = 2 * 1024 ** 3

  it('is not read to its end: two gigabytes of zeros', async () => {
    const all = zeros(GIGABYTES)
    expect(await refusalOf({ file: all.file })).toEqual({ kind: 'notABackup' })
    expect(all.read()).toBeLessThan(1024 ** 2)
    const header = lines()[0] ?? ''
    const behind = zeros(GIGABYTES, `${header}\n`)
    expect(await refusalOf({ file: behind.file })).toMatchObject({ line: 2, reason: 'tooLong' })
    expect(behind.read()).toBeLessThan(2 * MAX_LINE_BYTES)
  })

  it('is not read to its end: zeros that were sealed for us', async () => {
    const recipient = (await recipientOf(office.paper)) ?? ''
    const many = zeros(16 * 1024 ** 2, `${members()[0]}\n`)
    const file = await new Response(await sealStream({ recipient }, many.file.stream())).blob()
    const refusal = await refusalOf({ file, secret: paperOf(office) })
    expect(refusal).toMatchObject({ line: 2, reason: 'tooLong' })
  })

  it('is not worked on: a passphrase that takes a gigabyte, a head without an end', async () => {
    const head = (stanza: string) => `age-encryption.org/v1\n-> ${stanza}\nAAAA\n--- AAAA\n`
    for (const text of [
      head('scrypt AAAAAAAAAAAAAAAAAAAAAA 30'),
      head('scrypt AAAAAAAAAAAAAAAAAAAAAA 19'),
      `age-encryption.org/v1\n-> X25519 ${'A'.repeat(5_000_000)}`,
    ])
      expect(await refusalOfText(text)).toEqual({ kind: 'notABackup' })
  })
})

describe('a file that another secret opens', () => {
  it('is refused with another paper, another passphrase, or none', async () => {
    const { identity } = await createAgeIdentity()
    const toPaper = await backUp(office)
    for (const typed of [identity, 'AGE-SECRET-KEY-1', '', 'ぜんぜん ちがう']) {
      const refusal = await refusalOf({ file: toPaper, secret: { kind: 'recoveryKey', typed } })
      expect(['wrongSecret', 'notARecoveryKey']).toContain(refusal?.kind)
    }
    expect(await refusalOf({ file: toPaper })).toEqual({ kind: 'wrongSecret' })
    const passphrase = await backUp(office, { kind: 'passphrase', passphrase: '青い 傘を 三本' })
    const wrong = { kind: 'passphrase', passphrase: '青い 傘を 四本' } as const
    expect(await refusalOf({ file: passphrase, secret: wrong })).toEqual({ kind: 'wrongSecret' })
    // Width and spaces do not matter.
    const right = { kind: 'passphrase', passphrase: ' 青い　傘を  三本 ' } as const
    expect(await restore(office, { file: passphrase, secret: right })).toMatchObject({ ok: true })
  })
})
