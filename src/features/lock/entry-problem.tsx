import { useEffect, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import type { Device } from '#services/device.ts'
import { waitBeforeTry, type EntryProblem } from '#services/unlock.ts'
import { Banner } from '#ui/content/banner.tsx'

interface EntryProblemBannerProps {
  readonly device: Device
  readonly problem: EntryProblem
}

/** Why the device stayed locked, and, after several wrong tries, how long to wait. */
export function EntryProblemBanner({ device, problem }: EntryProblemBannerProps) {
  const { t } = useLocale()
  const seconds = useWait(device, problem)
  const kind = problem.kind === 'wait' ? 'wrongSecret' : problem.kind
  return (
    <Banner tone="danger" live="alert" title={t(`lock.problem.${kind}`)}>
      {seconds > 0 ? t('lock.problem.wait', { seconds }) : t(`lock.problemHelp.${kind}`)}
    </Banner>
  )
}

/** Seconds until the next try, counted down. */
function useWait(device: Device, problem: EntryProblem): number {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const look = async () => setSeconds(Math.ceil((await waitBeforeTry(device)) / 1000))
    void look()
    const timer = setInterval(() => void look(), 1000)
    return () => clearInterval(timer)
  }, [device, problem])
  return seconds
}
