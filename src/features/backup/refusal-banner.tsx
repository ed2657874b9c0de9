import { useLocale } from '#i18n/locale.tsx'
import type { Translate } from '#i18n/messages.ts'
import { Banner } from '#ui/content/banner.tsx'
import type { Refusal } from './use-restore.ts'

/** What is wrong, where, what is safe and what to do. */
export function RefusalBanner({ refusal }: { readonly refusal: Refusal | undefined }) {
  const { t } = useLocale()
  if (!refusal) return null
  if (refusal.problem.kind === 'cancelled')
    return (
      <Banner tone="info" live="status">
        {t('restore.stopped')}
      </Banner>
    )
  return (
    <Banner tone="danger" live="alert" title={t('restore.refused')}>
      <p>{problemText(t, refusal)}</p>
      <p>{t('restore.safe')}</p>
    </Banner>
  )
}

function problemText(t: Translate, { problem, lock }: Refusal): string {
  switch (problem.kind) {
    case 'badLine': {
      const { line, path } = problem
      const what = t(`restore.line.${problem.reason}`)
      const where = path === undefined ? '' : ` (${path})`
      return t('restore.problem.badLine', { line, what }) + where
    }
    case 'cutShort':
    case 'sealBroken':
    case 'altered':
      return t(`restore.problem.${problem.kind}`, { line: problem.line })
    case 'wrongSecret':
      return t(
        lock === 'passphrase' ? 'restore.problem.wrongPassphrase' : 'restore.problem.wrongKey',
      )
    case 'otherKind':
      return t(
        problem.file === 'sample' ? 'restore.problem.isSample' : 'restore.problem.isNoSample',
      )
    case 'notKept':
      return t('restore.problem.notKept', { reason: problem.reason })
    case 'cancelled':
      return t('restore.stopped')
    default:
      return t(`restore.problem.${problem.kind}`)
  }
}
