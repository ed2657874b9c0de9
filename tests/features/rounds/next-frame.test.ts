import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { inNextFrame } from '#features/rounds/draft/next-frame.ts'

let frames: Map<number, FrameRequestCallback>
beforeEach(() => {
  vi.useFakeTimers()
  frames = new Map()
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => {
    frames.set(frames.size + 1, run)
    return frames.size
  })
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const showFrame = () => {
  for (const run of frames.values()) run(0)
}

it('runs once, in the next frame', () => {
  const run = vi.fn()
  inNextFrame(run)
  expect(run).not.toHaveBeenCalled()
  showFrame()
  vi.runAllTimers()
  expect(run).toHaveBeenCalledTimes(1)
})

it('runs once on a page that gets no frames', () => {
  const run = vi.fn()
  inNextFrame(run)
  vi.runAllTimers()
  showFrame()
  expect(run).toHaveBeenCalledTimes(1)
})

it('does not run when it is called off', () => {
  const run = vi.fn()
  inNextFrame(run)()
  showFrame()
  vi.runAllTimers()
  expect(run).not.toHaveBeenCalled()
})
