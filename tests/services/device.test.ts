// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newId, today } from '#platform/clock.ts'
import { forgetRecords } from '#platform/records-mark.ts'
import { createDevice, findDevice, keepSampleDevice } from '#services/device.ts'
import { deleteDatabase } from '#storage/database.ts'
import { clearDevice, setUpDevice } from '../features/lock/open-device.tsx'
import { keysAreMade } from './key-workers.ts'

beforeEach(keysAreMade)
afterEach(clearDevice)

/** As a browser does it that needs room. */
async function isEmptied(): Promise<void> {
  const { device } = await setUpDevice()
  device.database.close()
  await deleteDatabase('own')
}

describe('what is on this device', () => {
  it('is nothing yet where there never was anything', async () => {
    expect(await findDevice()).toEqual({ kind: 'new' })
  })

  it('is told from what was there and is gone', async () => {
    await isEmptied()
    expect(await findDevice()).toEqual({ kind: 'new', emptiedAfter: today() })
    expect(await findDevice(), 'as often as one looks').toHaveProperty('emptiedAfter')
  })

  it('is noted anew whenever records are found, by devices of earlier versions too', async () => {
    const { device } = await setUpDevice()
    forgetRecords()
    const found = await findDevice()
    if (found.kind === 'found') found.device.database.close()
    device.database.close()
    await deleteDatabase('own')
    expect(await findDevice()).toEqual({ kind: 'new', emptiedAfter: today() })
  })

  it('is the sample, once somebody went on with it', async () => {
    await isEmptied()
    const { device, vault } = await createDevice('sample')
    await keepSampleDevice(device, vault, newId())
    device.database.close()
    const found = await findDevice()
    expect(found).toMatchObject({ kind: 'found', device: { kind: 'sample' } })
    if (found.kind === 'found') found.device.database.close()
    await deleteDatabase('sample')
    expect(await findDevice()).toEqual({ kind: 'new' })
  })
})
