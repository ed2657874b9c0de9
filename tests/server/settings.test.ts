import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '#server/settings.ts'

test('with nothing set, this machine alone on 8787, data beside the program', () => {
  const settings = {
    port: 8787,
    host: 'localhost',
    dataFolder: resolve('data'),
    worksOffline: true,
  }
  expect(readSettings({ HOME: '/root' })).toEqual({ ok: true, value: settings })
  expect(readSettings({ PORT: '', HOST: '', DATA_DIR: '' })).toEqual({ ok: true, value: settings })
})

test('what is set counts', () => {
  const set = { PORT: '0', HOST: '::1', DATA_DIR: '/srv/ayumi', SERVICE_WORKER: 'off' }
  const settings = { port: 0, host: '::1', dataFolder: '/srv/ayumi', worksOffline: false }
  expect(readSettings(set)).toEqual({ ok: true, value: settings })
})

test.each([
  ['PORT', '8787.5'],
  ['PORT', '0x1F'],
  ['PORT', ' 80'],
  ['HOST', 'http://localhost'],
  ['SERVICE_WORKER', 'no'],
])('%s=%s is refused by name', (setting, value) => {
  expect(readSettings({ [setting]: value })).toMatchObject({
    ok: false,
    error: { kind: 'bad-setting', setting },
  })
})
