import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { addWayIn, makeRecoveryWrap } from '#services/access.ts'
import { fakeLocks } from '#support/locks.ts'
import { addPerson, backUp, namesOn, openOffice, recordsOn, restore } from './offices.ts'

fakeLocks()

describe('a backup', () => {
  it('brings everything back to the device it was made on', async () => {
    const office = await openOffice()
    await addPerson(office, '山田 花子')
    await addPerson(office, '鈴木 太郎')
    const before = await recordsOn(office)
    const file = await backUp(office)

    await office.session.device.database.rows.clear()
    const secret = { kind: 'recoveryKey', typed: office.paper } as const
    expect(await restore(office, { file, secret })).toEqual({ ok: true, value: undefined })
    expect(await recordsOn(office)).toEqual(before)
    expect(await namesOn(office)).toEqual(['山田 花子', '鈴木 太郎'])
  })

  it('is sealed to the recovery sheet of now, not to the one that was renewed meanwhile', async () => {
    const office = await openOffice()
    await addPerson(office, '山田 花子')
    const { device, vault } = office.session
    const renewed = await makeRecoveryWrap(vault)
    if (!renewed.ok) throw new Error(renewed.error.kind)
    await addWayIn(device, renewed.value.wrap)
    const file = await backUp(office)

    const opens = (typed: string) =>
      restore(office, { file, secret: { kind: 'recoveryKey', typed } })
    expect(await opens(office.paper)).toEqual({ ok: false, error: { kind: 'wrongSecret' } })
    expect(await opens(renewed.value.identity)).toMatchObject({ ok: true })
  })
})
