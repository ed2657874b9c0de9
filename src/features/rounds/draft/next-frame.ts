/** A page that nobody sees gets no frames; it follows after this long (ms). */
const WITHOUT_FRAMES_MS = 100

/**
 * Runs in the next frame, where a change of the page would become visible anyway: until then the
 * thread belongs to what is more urgent. Returns how to call it off.
 */
export function inNextFrame(run: () => void): () => void {
  const cancel = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
  const runOnce = () => {
    cancel()
    run()
  }
  const frame = requestAnimationFrame(runOnce)
  const timer = setTimeout(runOnce, WITHOUT_FRAMES_MS)
  return cancel
}
