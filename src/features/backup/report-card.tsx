import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import type { RestoreReport } from '#services/backup/restore.ts'
import type { RestoreMode } from '#services/backup/stage-entries.ts'
import { Button } from '#ui/actions/button.tsx'
import { RadioGroup } from '#ui/choices/radio-group.tsx'
import { Card } from '#ui/content/card.tsx'
import { DefinitionList } from '#ui/content/definition-list.tsx'
import { ReplaceDialog } from './replace-dialog.tsx'
import { ReportTable } from './report-table.tsx'

interface ReportCardProps {
  readonly report: RestoreReport
  readonly onRestore: (mode: RestoreMode) => void
}

/** What the file would do here, and the choice between both ways to do it. */
export function ReportCard({ report, onRestore }: ReportCardProps) {
  const { t, instant } = useLocale()
  const [mode, setMode] = useState<RestoreMode>('merge')
  const [isAsking, setAsking] = useState(false)
  const { createdAt, app } = report.header
  return (
    <Card title={t('restore.reportTitle')}>
      <DefinitionList
        items={[
          { term: t('restore.createdAt'), description: instant(createdAt) },
          { term: t('restore.app'), description: <span class="num">{app}</span> },
        ]}
      />
      <ReportTable report={report} />
      <RadioGroup
        legend={t('restore.mode')}
        layout="list"
        options={(['merge', 'replace'] as const).map((value) => ({
          value,
          label: t(`restore.mode.${value}`),
          note: t(`restore.modeNote.${value}`),
        }))}
        value={mode}
        onValue={setMode}
      />
      <div>
        <Button
          variant={mode === 'merge' ? 'primary' : 'danger'}
          onClick={() => (mode === 'merge' ? onRestore('merge') : setAsking(true))}
        >
          {t(`restore.go.${mode}`)}
        </Button>
      </div>
      <ReplaceDialog
        open={isAsking}
        report={report}
        onReplace={() => {
          setAsking(false)
          onRestore('replace')
        }}
        onClose={() => setAsking(false)}
      />
    </Card>
  )
}
