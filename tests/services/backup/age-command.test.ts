/**
 * A backup must open without us: here by Debian's `age`, an independent program, and by the checksum
 * that every machine can compute.
 */
import 'fake-indexeddb/auto'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeLocks } from '#support/locks.ts'
import { addPerson, backUp, openOffice, recordsOn } from './offices.ts'

fakeLocks()

const AGE = '/usr/bin/age'
const PYTHON = '/usr/bin/python3'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ayumi-age-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function writeBackup(blob: Blob): Promise<string> {
  const file = join(folder, 'backup.age')
  await writeFile(file, new Uint8Array(await blob.arrayBuffer()))
  return file
}

describe.skipIf(!existsSync(AGE) || !existsSync(PYTHON))(
  'the program age, which knows nothing of Ayumi',
  () => {
    it('opens a backup with the key of the recovery sheet', async () => {
      const office = await openOffice()
      await addPerson(office, '山田 花子')
      const file = await writeBackup(await backUp(office))
      const key = join(folder, 'key.txt')
      await writeFile(key, `${office.paper}\n`)
      const opened = execFileSync(AGE, ['-d', '-i', key, file])
      expect(recordsIn(opened)).toEqual(await recordsOn(office))
      expect(await checksumIsRight(opened)).toBe(true)
    })

    it('opens a backup with its passphrase', async () => {
      const office = await openOffice()
      await addPerson(office, '山田 花子')
      const passphrase = '青い 傘を 三本 かりた'
      const file = await writeBackup(await backUp(office, { kind: 'passphrase', passphrase }))
      const output = join(folder, 'opened.jsonl')
      // It asks on a terminal and nowhere else.
      execFileSync(PYTHON, ['-c', TYPE_AT_TERMINAL, passphrase, AGE, '-d', '-o', output, file])
      const opened = await readFile(output)
      expect(recordsIn(opened)).toEqual(await recordsOn(office))
      expect(await checksumIsRight(opened)).toBe(true)
    })

    async function checksumIsRight(opened: Buffer): Promise<boolean> {
      const lines = opened.toString().split('\n')
      const [footer = '', last] = lines.slice(-2)
      const body = join(folder, 'body')
      await writeFile(body, lines.slice(0, -2).join('\n') + '\n')
      const sum = execFileSync('sha256sum', [body]).toString().slice(0, 64)
      return last === '' && footer.includes(`"sha256":"${sum}"`)
    }
  },
)

const recordsIn = (opened: Buffer): unknown[] =>
  opened
    .toString()
    .trimEnd()
    .split('\n')
    .flatMap((line): unknown[] => {
      const { record } = JSON.parse(line) as { record?: unknown }
      return record ? [record] : []
    })

const TYPE_AT_TERMINAL = `
import os, pty, sys
passphrase, command = sys.argv[1], sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0: os.execv(command[0], command)
asked = b''
while b'passphrase' not in asked: asked += os.read(terminal, 1024)
os.write(terminal, passphrase.encode() + b'\\n')
try:
    while os.read(terminal, 1024): pass
except OSError: pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`
