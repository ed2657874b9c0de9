import { beforeEach, describe, expect, it } from 'vitest'
import { findDoubles, indexDoubles } from '#features/participants/doubles.ts'
import { openTestDevice } from '#support/device.ts'
import { enterPerson } from './participants.ts'

let device: Awaited<ReturnType<typeof openTestDevice>>
beforeEach(async () => {
  device = await openTestDevice()
})

describe('possible doubles', () => {
  it('are people with the same name, however it is typed', async () => {
    const takahashi = await enterPerson(device, { name: '髙橋　花子', kana: '' })
    const index = indexDoubles([takahashi, await enterPerson(device)])
    expect(findDoubles(index, { name: '高橋花子', kana: '' })).toEqual([takahashi])
  })

  it('are people with the same reading, each once', async () => {
    const yamada = await enterPerson(device)
    const sameReading = await enterPerson(device, { name: '山田 華子' })
    const index = indexDoubles([yamada, sameReading])
    const typed = { name: '山田 花子', kana: 'ﾔﾏﾀﾞﾊﾅｺ' }
    expect(findDoubles(index, typed)).toEqual([yamada, sameReading])
  })

  it('are not all those whose reading is unknown', async () => {
    const index = indexDoubles([await enterPerson(device, { name: '鈴木', kana: '' })])
    expect(findDoubles(index, { name: '', kana: '' })).toEqual([])
    expect(findDoubles(index, { name: '田中', kana: ' ' })).toEqual([])
  })
})
