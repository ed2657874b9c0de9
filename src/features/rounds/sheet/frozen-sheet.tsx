import { useLocale } from '#i18n/locale.tsx'
import type { Sheet } from '#domain/sheets/sheet.ts'
import { Card } from '#ui/content/card.tsx'
import { DefinitionList } from '#ui/content/definition-list.tsx'
import { PackGone } from '#features/rounds/pack-gone.tsx'
import { PackRights } from '#features/rounds/pack-notes.tsx'
import { raterName } from '#features/rounds/rater-name.ts'
import { signatureOf } from '#features/rounds/signature.ts'
import { SignedBy } from '#features/rounds/signed-by.tsx'
import type { RoundView } from '#features/rounds/use-round.ts'
import { AnswerTable, NumberedAnswers } from './answer-table.tsx'

interface FrozenSheetProps {
  readonly view: RoundView
  readonly sheet: Sheet
}

/** A sheet to be read: the head of the paper form and the answers in words. */
export function FrozenSheet({ view, sheet }: FrozenSheetProps) {
  const { t } = useLocale()
  const { pack } = view
  const caption = t('sheet.heading', { rater: raterName(t, sheet.rater) })
  return (
    <>
      {!pack && <PackGone wanted={view.round.pack} />}
      <Card aria-label={t('sheet.header')}>
        <SheetHead view={view} sheet={sheet} />
      </Card>
      <Card class="frozen-answers" aria-label={t('sheet.items')}>
        {pack ? (
          <AnswerTable pack={pack} answers={sheet.answers} caption={caption} />
        ) : (
          <NumberedAnswers answers={sheet.answers} caption={caption} />
        )}
      </Card>
      {pack && <PackRights pack={pack} />}
    </>
  )
}

function SheetHead({ view, sheet }: FrozenSheetProps) {
  const { t, date, instant } = useLocale()
  const employment = sheet.employment ? t(`common.${sheet.employment}`) : t('common.none')
  const submitted = sheet.submittedAt ? instant(sheet.submittedAt) : t('rounds.blank')
  return (
    <DefinitionList
      items={[
        { term: t('sheet.name'), description: view.participant.fields.name },
        { term: t('sheet.filledOn'), description: date(sheet.filledOn) },
        { term: t('sheet.employment'), description: employment },
        { term: t('sheet.staffName'), description: sheet.staffName || t('common.none') },
        {
          term: t('sheet.submitted'),
          description: (
            <>
              {submitted}　<SignedBy signature={signatureOf(view, sheet.id)} />
            </>
          ),
        },
        ...(sheet.reason ? [{ term: t('sheet.correctReason'), description: sheet.reason }] : []),
      ]}
    />
  )
}
