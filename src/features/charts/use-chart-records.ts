import { useMemo } from 'preact/hooks'
import { useRecords } from '#services/use-session.ts'
import type { ChartRecords } from './rated-rounds-view.ts'

/** The records behind a person's charts, kept up to date; undefined while they are first read. */
export function useChartRecords(participant: string): ChartRecords | undefined {
  const rounds = useRecords({ type: 'round', subject: participant })
  const sheets = useRecords({ type: 'sheet', subject: participant })
  const packs = useRecords({ type: 'pack' })
  return useMemo(() => {
    if (!rounds || !sheets || !packs) return undefined
    return {
      rounds: rounds.map(({ id, fields }) => ({ ...fields, id })),
      sheets: sheets.map(({ id, fields }) => ({ ...fields, id })),
      packByHash: new Map(packs.map(({ fields }) => [fields.hash, fields.pack])),
    }
  }, [rounds, sheets, packs])
}
