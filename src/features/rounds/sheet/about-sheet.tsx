import type { Pack } from '#domain/instruments/pack.ts'
import type { Rater } from '#domain/sheets/rater.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Banner } from '#ui/content/banner.tsx'
import type { DraftKeeper } from '#features/rounds/draft/draft-keeper.ts'
import { HeaderForm } from './header-form.tsx'
import { ScaleLegend } from './scale-legend.tsx'

interface AboutSheetProps {
  readonly keeper: DraftKeeper
  readonly pack: Pack
  readonly rater: Rater
  readonly name: string
  readonly isFolded: boolean
  readonly onDateReadable: (isReadable: boolean) => void
}

/** What stands on the paper form around its items: how to fill it in, the head, the answers. */
export function AboutSheet(props: AboutSheetProps) {
  const { keeper, pack, rater, name, isFolded, onDateReadable } = props
  return (
    <>
      {rater === 'self' && <TogetherBanner />}
      <HeaderForm isFolded={isFolded} keeper={keeper} name={name} onReadable={onDateReadable} />
      <ScaleLegend pack={pack} />
    </>
  )
}

function TogetherBanner() {
  const { t } = useLocale()
  return (
    <Banner tone="info" icon="people">
      <strong>{t('rounds.together')}</strong>　{t('rounds.togetherText')}
    </Banner>
  )
}
