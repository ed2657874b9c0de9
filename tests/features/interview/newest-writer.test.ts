import { expect, it } from 'vitest'
import { writeNewest, type WritePhase } from '#features/interview/newest-writer.ts'

/** A disk whose writes end when the test says so. */
function slowDisk() {
  const written: string[] = []
  const phases: WritePhase[] = []
  let end: (isKept: boolean) => void = () => undefined
  const keep = writeNewest<string>({
    write: (text) => {
      written.push(text)
      return new Promise((resolve) => {
        end = resolve
      })
    },
    onPhase: (phase) => phases.push(phase),
  })
  const ends = async (isKept: boolean) => {
    end(isKept)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { written, phases, keep, ends }
}

it('writes at once, and of what comes meanwhile only the newest', async () => {
  const { written, phases, keep, ends } = slowDisk()
  const first = keep('あ')
  expect(written).toEqual(['あ'])
  void keep('あさ')
  const last = keep('あさ 7時')
  expect(written).toEqual(['あ'])
  await ends(true)
  expect(written).toEqual(['あ', 'あさ 7時'])
  expect(phases).toEqual(['saving'])
  await ends(true)
  expect(phases).toEqual(['saving', 'saved'])
  expect(await Promise.all([first, last])).toEqual([true, true])
})

it('says what is kept by its last write, and goes on after a failure', async () => {
  const { written, phases, keep, ends } = slowDisk()
  const refused = keep('あ')
  await ends(false)
  expect(await refused).toBe(false)
  const kept = keep('あさ')
  await ends(true)
  expect(await kept).toBe(true)
  expect(written).toEqual(['あ', 'あさ'])
  expect(phases).toEqual(['saving', 'failed', 'saving', 'saved'])
})
