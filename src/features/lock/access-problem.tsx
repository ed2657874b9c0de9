import { useLocale } from '#i18n/locale.tsx'
import type { AccessProblem } from '#services/access.ts'
import { Banner } from '#ui/content/banner.tsx'

/** Why a way in stayed as it was; nothing while there is no problem. */
export function AccessProblemBanner({ problem }: { readonly problem: AccessProblem | undefined }) {
  const { t } = useLocale()
  if (!problem) return null
  return (
    <Banner tone="danger" live="alert" title={t(`lock.problem.${problem.kind}`)}>
      {t(`lock.problemHelp.${problem.kind}`)}
    </Banner>
  )
}
