import { useLocale } from '#i18n/locale.tsx'
import { useSession } from '#services/use-session.ts'
import { FileButton } from '#ui/actions/file-button.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { Card } from '#ui/content/card.tsx'
import { RefusalBanner } from './refusal-banner.tsx'
import { ReportCard } from './report-card.tsx'
import { SecretForm } from './secret-form.tsx'
import { useRestore } from './use-restore.ts'
import { WorkProgress } from './work-progress.tsx'

/** From a file to its records on this device; what it would do is always shown first. */
export function RestorePanel() {
  const { t } = useLocale()
  const session = useSession()
  const { stage, refusal, choose, check, restore, stop } = useRestore(session)
  const isWaiting = stage.kind === 'start' || stage.kind === 'locked' || stage.kind === 'checked'
  return (
    <div class="stack gap-5">
      {isWaiting && (
        <Card title={t('restore.fileTitle')}>
          {stage.kind === 'locked' && <p class="num">{stage.file.name}</p>}
          <div>
            <FileButton
              accept=".age,.json"
              icon="upload"
              variant={stage.kind === 'start' ? 'primary' : 'secondary'}
              onFile={(file) => void choose(file)}
            >
              {t(stage.kind === 'start' ? 'restore.choose' : 'restore.chooseOther')}
            </FileButton>
          </div>
          {stage.kind === 'locked' && (
            <SecretForm
              key={stage.file}
              lock={stage.lock}
              onCheck={(secret) => void check(stage.file, stage.lock, secret)}
            />
          )}
        </Card>
      )}
      <RefusalBanner refusal={refusal} />
      {stage.kind === 'checking' && (
        <Card>
          <WorkProgress label={t('restore.checking')} {...toBar(stage.progress)} onCancel={stop} />
        </Card>
      )}
      {stage.kind === 'checked' && (
        <ReportCard
          report={stage.report}
          onRestore={(mode) => void restore(stage.source, stage.report, mode)}
        />
      )}
      {stage.kind === 'restoring' && (
        <Card>
          <WorkProgress
            label={t('restore.restoring')}
            {...toBar(stage.progress)}
            onCancel={stage.progress?.step === 'keeping' ? undefined : stop}
          />
          <p class="muted">{t('restore.restoringSafe')}</p>
        </Card>
      )}
      {stage.kind === 'done' && (
        <Banner
          tone="good"
          live="status"
          title={t('restore.done')}
          actions={
            <LinkButton variant="primary" href="/participants">
              {t('restore.toParticipants')}
            </LinkButton>
          }
        >
          {t('restore.doneText')}
        </Banner>
      )}
    </div>
  )
}

function toBar(
  progress: { readonly step: string; readonly done: number; readonly total: number } | undefined,
) {
  const { done = 0, total = 0 } = progress ?? {}
  return progress?.step === 'keeping' ? { done, total, unit: 'records' as const } : { done, total }
}
