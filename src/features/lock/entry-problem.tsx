import { useEffect, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import type { Device } from '#services/device.ts'
import { waitBeforeTry, type EntryProblem } from '#services/unlock.ts'
import { Banner } from '#ui/content/banner.tsx'

interface EntryProblemBannerProps {
  readonly device: Device
  readonly problem: EntryProblem | undefined
}

/** Why the device stayed locked, and, after several wrong tries, how long to wait. */
export function EntryProblemBanner({ device, problem }: EntryProblemBannerProps) {
  const { t } = useLocale()
  const seconds = useWait(device, problem)
  // A wait is also told to whom has not tried yet: a reload does not end it.
  const kind = problem?.kind ?? (seconds > 0 ? 'wait' : undefined)
  if (kind === undefined) return null
  const title =
    kind === 'wait' && seconds === 0 ? 'lock.waitOver' : (`lock.problem.${kind}` as const)
  return (
    <Banner tone={kind === 'wait' ? 'warn' : 'danger'} live="alert" title={t(title)}>
      {seconds > 0 ? t('lock.waitLeft', { seconds }) : t(`lock.problemHelp.${kind}`)}
    </Banner>
  )
}

/** Seconds until the next try, counted down. */
function useWait(device: Device, problem: EntryProblem | undefined): number {
  const [seconds, setSeconds] = useState(0)
  const isWaiting = seconds > 0
  useEffect(() => {
    const show = (ms: number) => setSeconds(Math.ceil(ms / 1000))
    // A disk that cannot tell is named by the next try.
    const look = () => waitBeforeTry(device).then(show, () => undefined)
    void look()
    if (!isWaiting) return
    const timer = setInterval(() => void look(), 1000)
    return () => clearInterval(timer)
  }, [device, problem, isWaiting])
  return seconds
}
