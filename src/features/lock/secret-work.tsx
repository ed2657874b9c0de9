import { useEffect, useState } from 'preact/hooks'
import { ProgressBar } from '#ui/progress/progress-bar.tsx'

const TICK_MS = 100

interface SecretWorkProps {
  readonly label: string
  /** How long this took before on this device; without it the bar only shows that work goes on. */
  readonly expectedMs?: number | undefined
}

/** The passphrase work says nothing of its progress, so the bar follows the time it took before. */
export function SecretWork({ label, expectedMs }: SecretWorkProps) {
  const [elapsedMs, setElapsed] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setElapsed((ms) => ms + TICK_MS), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  if (expectedMs === undefined) return <ProgressBar label={label} />
  return <ProgressBar label={label} value={Math.min(elapsedMs, expectedMs)} max={expectedMs} />
}
