import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { ProgressBar } from '#ui/progress/progress-bar.tsx'

interface WorkProgressProps {
  readonly label: string
  readonly done: number
  readonly total: number
  /** Absent where bytes are counted, which say nothing to people. */
  readonly unit?: 'records' | undefined
  /** Absent when it cannot be stopped any more. */
  readonly onCancel?: (() => void) | undefined
}

export function WorkProgress({ label, done, total, unit, onCancel }: WorkProgressProps) {
  const { t, number } = useLocale()
  return (
    <ProgressBar
      label={label}
      value={total > 0 ? done : undefined}
      max={Math.max(total, 1)}
      counts={unit && t('backup.counts', { done: number(done), total: number(total) })}
      action={onCancel && <Button onClick={onCancel}>{t('backup.stop')}</Button>}
    />
  )
}
