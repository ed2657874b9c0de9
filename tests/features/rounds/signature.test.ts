/** Who stands behind a sheet, told from the records as they are stored. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '#domain/record-types.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'
import { discardSheet, restoreSheet, submitSheet } from '#features/rounds/commands.ts'
import { startDraft } from '#features/rounds/draft/draft-state.ts'
import { signatureOf } from '#features/rounds/signature.ts'
import { openTab, openTestDevice, STAFF, testId } from '#support/device.ts'
import { draft } from './paper.ts'

const NOON = Date.UTC(2026, 10, 22, 3)
const AT_NOON = '2026-11-22T03:00:00.000Z'
const SUBMITTER = '0198c000-0000-7000-8000-0000000000bb'

const names = new Map([
  [STAFF, '佐藤'],
  [SUBMITTER, '鈴木'],
])

let device: Awaited<ReturnType<typeof openTestDevice>>
let sheet: Sheet
beforeEach(async () => {
  device = await openTestDevice()
  sheet = draft(testId(), 'staff')
  const { id, ...fields } = sheet
  await keeps([{ type: 'sheet', id, fields }])
})

const keeps = async (changes: readonly Change[]) => {
  expect(await device.door.write(changes)).toMatchObject({ ok: true })
}

/** STAFF has unlocked the device; the sheet names the one who submits. */
const submits = async () => {
  const { id, ...fields } = sheet
  await keeps(submitSheet(id, startDraft(fields, null), { staff: SUBMITTER, atMs: NOON }))
}

const record = async () => {
  const found = await device.reader.find('sheet', sheet.id)
  if (!found) throw new Error('no sheet')
  return found
}

/** The sheet as a screen sees it now. */
const seen = async () => ({ id: sheet.id, ...(await record()).fields })

const signature = async () =>
  signatureOf({ records: [await record()], staffNames: names }, sheet.id)

/** Puts the sheet on the disk as the first version of its schema kept it, and starts over. */
const becomesOld = async () => {
  const { fields, ...rest } = await record()
  const { submittedBy: _, handedOver: __, ...oldFields } = fields
  const [row] = await device.database.rowsOf([sheet.id])
  if (!row) throw new Error('not kept')
  const sealed = await device.sealer.seal({ ...rest, schema: 1, fields: oldFields })
  await device.database.rows.put({ ...row, ...sealed })
  device = { ...device, ...(await openTab(device.name, device.keyring)) }
}

describe('a sheet that was submitted', () => {
  it('names who submitted it, also after somebody else set it aside and took that back', async () => {
    await submits()
    expect(await signature()).toEqual({ name: '鈴木', at: AT_NOON })
    await keeps(discardSheet(await seen(), '人違い'))
    await keeps(restoreSheet(sheet.id))
    expect(await signature()).toEqual({ name: '鈴木', at: AT_NOON })
  })
})

describe('a sheet of the first schema', () => {
  it('opens, and was submitted by its author', async () => {
    await submits()
    await becomesOld()
    expect(await record()).toMatchObject({ schema: 1, fields: { submittedBy: null } })
    expect(await signature()).toEqual({ name: '佐藤', at: AT_NOON })
  })

  it('takes nobody for who submitted it once somebody has written to it since', async () => {
    await submits()
    await becomesOld()
    await keeps(discardSheet(await seen(), '人違い'))
    await keeps(restoreSheet(sheet.id))
    expect(await record()).toMatchObject({ schema: 3, fields: { submittedBy: null } })
    expect(await signature()).toEqual({ name: undefined, at: AT_NOON })
  })
})

describe('a sheet that was never submitted', () => {
  it('names who wrote it last', async () => {
    await keeps(discardSheet(sheet, '人違い'))
    expect(await signature()).toMatchObject({ name: '佐藤' })
  })
})

describe('a sheet that the participant filled alone', () => {
  const GIVER = SUBMITTER
  const handedOver = { device: 'abcdefghij', by: GIVER, beganAt: AT_NOON }
  const receives = async (given: Partial<Sheet> = {}) => {
    const { id, ...fields } = draft(testId(), 'self', {
      handedOver,
      submittedAt: AT_NOON,
      ...given,
    })
    sheet = { id, ...fields }
    await keeps([{ type: 'sheet', id, fields }])
  }

  it('has nobody of staff behind it, but one who handed it over and one who received it', async () => {
    await receives()
    expect(await signature()).toEqual({
      name: undefined,
      at: AT_NOON,
      alone: { device: 'abcdefghij', givenBy: '鈴木', receivedBy: '佐藤' },
    })
  })

  it('takes nobody for who received it once somebody has written to it since', async () => {
    await receives()
    await keeps(discardSheet(await seen(), '人違い'))
    await keeps(restoreSheet(sheet.id))
    expect(await signature()).toMatchObject({ alone: { givenBy: '鈴木', receivedBy: undefined } })
  })

  it('was received by nobody when it was set aside unfinished', async () => {
    await receives({ submittedAt: null, discarded: { reason: '体調不良' } })
    expect(await signature()).toMatchObject({ alone: { givenBy: '鈴木', receivedBy: undefined } })
  })
})
