import './handover.css'
import { useMemo } from 'preact/hooks'
import { choosablePacks, usualPack } from '#domain/sheets/pack-choice.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useHandovers } from '#services/use-handovers.ts'
import { useRecords } from '#services/use-session.ts'
import { Spinner } from '#ui/progress/spinner.tsx'
import { addEntry } from './entries.ts'
import { HandoverList } from './handover-list.tsx'
import { PrepareForm } from './prepare-form.tsx'

interface HandoverPanelProps {
  /** Who was asked for, and for which round of theirs. */
  readonly participant: string | undefined
  readonly round: string | undefined
}

/** What is out already, and preparing more. */
export function HandoverPanel({ participant, round }: HandoverPanelProps) {
  const { t } = useLocale()
  const handovers = useHandovers()
  const people = useRecords({ type: 'participant' })
  const packs = useRecords({ type: 'pack' })
  const active = useMemo(() => people?.filter(({ fields }) => fields.archived === null), [people])
  if (!handovers || !active || !packs) return <Spinner label={t('common.loading')} />
  const choices = choosablePacks(packs)
  const asked = active.find(({ id }) => id === participant)
  return (
    <div class="stack gap-5">
      <HandoverList handovers={handovers} />
      <PrepareForm
        people={active}
        packs={choices}
        usual={usualPack(choices, [])}
        start={asked ? addEntry([], asked, round) : []}
      />
    </div>
  )
}
