import { raterSchema, type Rater } from '#domain/sheets/rater.ts'
import { PackTitle } from '#features/rounds/pack-notes.tsx'
import { raterName } from '#features/rounds/rater-name.ts'
import { RoundNotFound } from '#features/rounds/round-not-found.tsx'
import { roundPath } from '#features/rounds/round-paths.ts'
import { SheetPanel } from '#features/rounds/sheet/sheet-panel.tsx'
import { useRound, type RoundView } from '#features/rounds/use-round.ts'
import { useLocale } from '#i18n/locale.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'
import { Spinner } from '#ui/progress/spinner.tsx'

interface SheetPageProps {
  readonly id: string
  readonly round: string
  readonly rater: string
  readonly query: Readonly<Record<string, string>>
}

export function SheetPage({ id, round, rater: raterText, query }: SheetPageProps) {
  const { t } = useLocale()
  const view = useRound(id, round)
  const rater = raterSchema.safeParse(raterText)
  if (view === undefined) return <Spinner label={t('common.loading')} />
  if (view === null || !rater.success) return <RoundNotFound participantId={id} />
  const place = `${round}/${rater.data}`
  return (
    <>
      <SheetPageHeader view={view} rater={rater.data} focusKey={place} />
      <SheetPanel key={place} view={view} rater={rater.data} version={query['version']} />
    </>
  )
}

interface SheetPageHeaderProps {
  readonly view: RoundView
  readonly rater: Rater
  readonly focusKey: string
}

function SheetPageHeader({ view: { round, number, pack }, rater, focusKey }: SheetPageHeaderProps) {
  const { t } = useLocale()
  return (
    <PageHeader
      title={
        rater === 'agreed'
          ? t('sheet.agreedHeading')
          : t('sheet.heading', { rater: raterName(t, rater) })
      }
      focusKey={focusKey}
      lead={
        <div class="row gap-2">
          <span>{t('rounds.number', { n: number })}</span>
          {pack && <PackTitle pack={pack} />}
        </div>
      }
      back={{ href: roundPath(round), label: t('rounds.toRound', { n: number }) }}
    />
  )
}
