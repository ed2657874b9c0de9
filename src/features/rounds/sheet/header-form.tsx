import { useEffect, useState } from 'preact/hooks'
import { parsePastDate, type IsoDate } from '#domain/shared/dates.ts'
import { useLocale } from '#i18n/locale.tsx'
import { today } from '#platform/clock.ts'
import { useUnsaved } from '#services/unsaved.ts'
import { useSettings } from '#services/use-settings.ts'
import { RadioGroup } from '#ui/choices/radio-group.tsx'
import { Card } from '#ui/content/card.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { Icon } from '#ui/icons/icon.tsx'
import type { DraftKeeper } from '#features/rounds/draft/draft-keeper.ts'
import type { DraftState } from '#features/rounds/draft/draft-state.ts'
import { useDraftPart } from '#features/rounds/draft/use-draft.ts'
import { PastDateField, toTypedDate } from '#features/rounds/past-date-field.tsx'
import { FILLED_ON_ID, HEAD_ID } from './item-element.ts'

interface HeaderFormProps {
  /** Folded while items are answered one at a time. */
  readonly isFolded: boolean
  readonly keeper: DraftKeeper
  readonly name: string
  /** Whether the typed day is one that can be kept. */
  readonly onReadable: (isReadable: boolean) => void
}

/** The head of the paper form: 氏名, 記入日, 就労状況, 支援員名. */
export function HeaderForm({ isFolded, ...fields }: HeaderFormProps) {
  const { t } = useLocale()
  if (!isFolded) return <HeaderFields {...fields} />
  return (
    <details class="sheet-header-fold">
      <summary>
        <Icon name="chevron-down" size="s" />
        <span>{t('sheet.headerFold')}</span>
      </summary>
      <HeaderFields {...fields} />
    </details>
  )
}

function HeaderFields({ keeper, name, onReadable }: Omit<HeaderFormProps, 'isFolded'>) {
  const { t } = useLocale()
  const filledOn = useDraftPart(keeper, selectFilledOn)
  const employment = useDraftPart(keeper, selectEmployment)
  const staffName = useDraftPart(keeper, selectStaffName)
  return (
    <Card id={HEAD_ID} class="sheet-header" aria-label={t('sheet.header')}>
      <div class="sheet-header-fields">
        <div class="sheet-name">
          <span class="field-label">{t('sheet.name')}</span>
          <span class="large">{name}</span>
        </div>
        <FilledOn
          value={filledOn}
          onDay={(day) => void keeper.edit({ filledOn: day })}
          onReadable={onReadable}
        />
        <RadioGroup
          legend={t('sheet.employment')}
          value={employment ?? undefined}
          options={[
            { value: 'employed', label: t('common.employed') },
            { value: 'unemployed', label: t('common.unemployed') },
          ]}
          onValue={(chosen) => void keeper.edit({ employment: chosen })}
        />
        <TextField
          label={t('sheet.staffName')}
          value={staffName}
          maxLength={200}
          onValue={(text) => void keeper.edit({ staffName: text })}
        />
      </div>
    </Card>
  )
}

interface FilledOnProps {
  readonly value: IsoDate
  readonly onDay: (day: IsoDate) => void
  readonly onReadable: (isReadable: boolean) => void
}

/** Shows what is kept, and what is being typed until it is a day that can be kept. */
function FilledOn({ value, onDay, onReadable }: FilledOnProps) {
  const { t } = useLocale()
  const { calendar } = useSettings().settings
  const [typed, setTyped] = useState<string | null>(null)
  const isReadable = typed === null || parsePastDate(typed, today()).ok
  useUnsaved(!isReadable)
  useEffect(() => onReadable(isReadable), [isReadable, onReadable])

  const type = (text: string) => {
    setTyped(text)
    const day = parsePastDate(text, today())
    if (day.ok && day.value !== value) onDay(day.value)
  }
  return (
    <PastDateField
      id={FILLED_ON_ID}
      label={t('sheet.filledOn')}
      value={typed ?? toTypedDate(value, calendar)}
      echoes={typed !== null}
      onValue={type}
      onBlur={() => {
        if (isReadable) setTyped(null)
      }}
    />
  )
}

const selectFilledOn = ({ shown }: DraftState) => shown.filledOn
const selectEmployment = ({ shown }: DraftState) => shown.employment
const selectStaffName = ({ shown }: DraftState) => shown.staffName
