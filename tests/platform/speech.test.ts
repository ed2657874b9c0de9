import { afterEach, describe, expect, it, vi } from 'vitest'
import { readerFor, watchVoices } from '#platform/speech.ts'

type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService'>

const kyoko: Voice = { name: 'Kyoko', lang: 'ja-JP', localService: true }
const samantha: Voice = { name: 'Samantha', lang: 'en-US', localService: true }
/** Would be sent every word. */
const cloud: Voice = { name: 'Cloud 日本語', lang: 'ja-JP', localService: false }

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A device with these voices, and what is asked of it. */
function deviceWith(...voices: Voice[]) {
  const said: { text: string; voice?: Voice; lang?: string }[] = []
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: (typeof said)[number]) => said.push(utterance),
    cancel: vi.fn(),
  })
  vi.stubGlobal('speechSynthesis', speech)
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class extends EventTarget {
      readonly text: string
      constructor(text: string) {
        super()
        this.text = text
      }
    },
  )
  return { said, speech, voices }
}

describe('reading aloud', () => {
  it('is by a voice on the device, of the language that is asked for', () => {
    const { said } = deviceWith(cloud, samantha, kyoko)
    readerFor('ja')?.read('よく ねむれます。', () => undefined)
    expect(said).toMatchObject([{ text: 'よく ねむれます。', voice: kyoko, lang: 'ja-JP' }])
  })

  it.each([
    ['there are only voices of a server', [cloud]],
    ['no voice speaks the language', [samantha]],
    ['there are no voices', []],
  ])('is not offered where %s', (_why, voices) => {
    deviceWith(...voices)
    expect(readerFor('ja')).toBeNull()
  })

  it('is not offered where the browser cannot speak', () => {
    expect(readerFor('ja')).toBeNull()
    expect(watchVoices(() => undefined)).toBeTypeOf('function')
  })

  it('is offered once the voices have come, which in most browsers is late', () => {
    const { speech, voices } = deviceWith()
    const onChange = vi.fn(() => readerFor('ja'))
    const stop = watchVoices(onChange)
    voices.push(kyoko)
    speech.dispatchEvent(new Event('voiceschanged'))
    expect(onChange).toHaveReturnedWith(expect.objectContaining({ stop: expect.any(Function) }))
    stop()
    speech.dispatchEvent(new Event('voiceschanged'))
    expect(onChange).toHaveBeenCalledOnce()
  })

  it('starts over with another text, and says when it has ended or failed', () => {
    const { said, speech } = deviceWith(kyoko)
    const onEnd = vi.fn()
    const reader = readerFor('ja')
    reader?.read('一つ目', onEnd)
    expect(speech.cancel).toHaveBeenCalledOnce()
    for (const type of ['end', 'error']) {
      ;(said[0] as unknown as EventTarget).dispatchEvent(new Event(type))
    }
    expect(onEnd).toHaveBeenCalledTimes(2)
    reader?.stop()
    expect(speech.cancel).toHaveBeenCalledTimes(2)
  })
})
