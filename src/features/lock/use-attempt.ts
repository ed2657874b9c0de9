import { useState } from 'preact/hooks'
import type { Result } from '#domain/shared/result.ts'

/**
 * Work that takes a while and may fail. The form is busy meanwhile, and usable afterwards whatever
 * came of it; `problem` is why it failed the last time.
 */
export function useAttempt<Problem>() {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const attempt = async <T>(
    work: () => Promise<Result<T, Problem>>,
  ): Promise<Result<T, Problem>> => {
    setBusy(true)
    setProblem(undefined)
    try {
      const done = await work()
      if (!done.ok) setProblem(done.error)
      return done
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, problem, attempt }
}
