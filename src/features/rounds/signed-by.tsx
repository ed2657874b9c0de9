import { useLocale } from '#i18n/locale.tsx'
import { useSession } from '#services/use-session.ts'
import type { FilledAlone, Signature } from './signature.ts'

/** Who stands behind a sheet, in words. */
export function SignedBy({ signature }: { readonly signature: Signature | undefined }) {
  const { t } = useLocale()
  if (signature?.alone) return <Alone alone={signature.alone} />
  return <>{signature?.name ?? t('rounds.unknownStaff')}</>
}

function Alone({ alone: { device, givenBy, receivedBy } }: { readonly alone: FilledAlone }) {
  const { t } = useLocale()
  const { keyring } = useSession().vault
  const isHere = device === keyring.device
  return (
    <ul class="bare-list">
      <li>{isHere ? t('handover.aloneHere') : t('handover.aloneElsewhere')}</li>
      <li>{t('handover.givenBy', { name: givenBy ?? t('rounds.unknownStaff') })}</li>
      {receivedBy !== undefined && <li>{t('handover.receivedBy', { name: receivedBy })}</li>}
    </ul>
  )
}
