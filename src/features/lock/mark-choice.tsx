import { findMark } from '#domain/staff/mark.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Door } from '#services/unlock.ts'
import { RadioGroup } from '#ui/choices/radio-group.tsx'

interface MarkChoiceProps {
  readonly doors: readonly Door[]
  readonly chosen: Door | undefined
  readonly onChoose: (door: Door) => void
}

/** Which profile: by its mark, since a locked device names nobody. */
export function MarkChoice({ doors, chosen, onChoose }: MarkChoiceProps) {
  const { t } = useLocale()
  return (
    <RadioGroup
      legend={t('lock.whichMark')}
      hint={t('lock.whichMarkHint')}
      value={chosen?.staff}
      options={doors.map(({ staff, mark }) => ({
        value: staff,
        label: findMark(mark)?.word ?? mark,
      }))}
      onValue={(staff) => {
        const door = doors.find((each) => each.staff === staff)
        if (door) onChoose(door)
      }}
    />
  )
}
