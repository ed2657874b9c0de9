import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Rater } from '#domain/sheets/rater.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { answerAccess } from '#features/rounds/answer-access.ts'
import { EarlyLookDialog } from '#features/rounds/early-look-dialog.tsx'
import { EarlyLooks } from '#features/rounds/early-looks.tsx'
import type { RoundView } from '#features/rounds/use-round.ts'

interface BlindCoverProps {
  readonly view: RoundView
  readonly rater: Rater
  /** The answers. */
  readonly children: ComponentChildren
}

/** Stands before submitted answers as long as the blind rule holds; says why, and the ways in. */
export function BlindCover({ view, rater, children }: BlindCoverProps) {
  const { t } = useLocale()
  const [isUncovered, setUncovered] = useState(false)
  const access = answerAccess({ ...view, wanted: rater })
  switch (access.kind) {
    case 'open':
      return (
        <>
          {rater !== 'agreed' && <EarlyLooks view={view} rater={rater} />}
          {children}
        </>
      )
    case 'needsBoth':
      return <Banner tone="info">{t('rounds.agreedNeeds')}</Banner>
    case 'hidden':
      return <HiddenFromStaff view={view} />
    case 'covered':
      return isUncovered ? (
        <>{children}</>
      ) : (
        <CoveredForPerson view={view} onUncover={() => setUncovered(true)} />
      )
  }
}

function HiddenFromStaff({ view }: Pick<BlindCoverProps, 'view'>) {
  const { t } = useLocale()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Banner
        tone="info"
        icon="eye-off"
        title={t('rounds.hiddenTitle')}
        actions={<Button onClick={() => setAsking(true)}>{t('rounds.lookEarly')}</Button>}
      >
        {t('rounds.hiddenText')}
      </Banner>
      {isAsking && <EarlyLookDialog view={view} rater="self" onClose={() => setAsking(false)} />}
    </>
  )
}

interface CoveredForPersonProps extends Pick<BlindCoverProps, 'view'> {
  readonly onUncover: () => void
}

function CoveredForPerson({ view, onUncover }: CoveredForPersonProps) {
  const { t } = useLocale()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Banner tone="info" icon="eye-off" title={t('rounds.coveredTitle')}>
        <p>{t('rounds.coveredText')}</p>
        <div class="row">
          <Button onClick={onUncover}>{t('rounds.uncover')}</Button>
          <Button variant="quiet" onClick={() => setAsking(true)}>
            {t('rounds.showEarly')}
          </Button>
        </div>
      </Banner>
      {isAsking && <EarlyLookDialog view={view} rater="staff" onClose={() => setAsking(false)} />}
    </>
  )
}
