import { useLocation } from 'preact-iso'
import { useId, useState } from 'preact/hooks'
import type { Pack } from '#domain/instruments/pack.ts'
import { parsePastDate, type IsoDate } from '#domain/shared/dates.ts'
import { choosablePacks, usualPack } from '#domain/sheets/pack-choice.ts'
import type { Round } from '#domain/sheets/round.ts'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { newId, today } from '#platform/clock.ts'
import { useUnsaved } from '#services/unsaved.ts'
import { useRecords } from '#services/use-session.ts'
import { useSettings } from '#services/use-settings.ts'
import { useWrite } from '#services/use-write.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { SelectField } from '#ui/fields/select-field.tsx'
import { Dialog } from '#ui/overlays/dialog.tsx'
import { openRound } from './commands.ts'
import { PastDateField, toTypedDate } from './past-date-field.tsx'
import { roundPath } from './round-paths.ts'
import { toPackRef, toRound, type PackRecord } from './sheet-records.ts'

interface NewRoundDialogProps {
  readonly participantId: string
  readonly onClose: () => void
}

export function NewRoundDialog({ participantId, onClose }: NewRoundDialogProps) {
  const rounds = useRecords({ type: 'round', subject: participantId })
  const packs = useRecords({ type: 'pack' })
  if (!rounds || !packs) return null
  return (
    <NewRoundForm
      participantId={participantId}
      rounds={rounds.map(toRound)}
      packs={packs}
      onClose={onClose}
    />
  )
}

interface NewRoundFormProps extends NewRoundDialogProps {
  readonly rounds: readonly Round[]
  readonly packs: readonly PackRecord[]
}

function NewRoundForm({ participantId, rounds, packs, onClose }: NewRoundFormProps) {
  const { t } = useLocale()
  const { packText } = usePackWords()
  const { calendar } = useSettings().settings
  const formId = useId()
  const choices = choosablePacks(packs)
  const [packId, setPackId] = useState(() => usualPack(choices, rounds)?.id ?? '')
  const [typedDay, setTypedDay] = useState(() => toTypedDate(today(), calendar))
  const { start, isBusy } = useStart(participantId)
  useUnsaved(true)

  const chosen = choices.find(({ id }) => id === packId)
  const day = parsePastDate(typedDay, today())
  const doubled =
    day.ok &&
    rounds.some(({ pack, openedOn }) => {
      return pack.id === chosen?.fields.pack.id && openedOn === day.value
    })
  const packLabel = ({ title, version }: Pack): string =>
    version === 1 ? packText(title) : t('rounds.packVersion', { title: packText(title), version })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (chosen && day.ok) void start(chosen, day.value)
  }
  return (
    <Dialog
      open
      title={t('rounds.start')}
      closeLabel={t('common.cancel')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} busy={isBusy} disabled={!chosen}>
            {t('rounds.startAction')}
          </Button>
        </>
      }
    >
      <form id={formId} class="stack" noValidate autocomplete="off" onSubmit={submit}>
        {choices.length === 0 && <Banner tone="warn">{t('rounds.packMissing')}</Banner>}
        <SelectField
          label={t('rounds.pack')}
          value={packId}
          options={choices.map(({ id, fields }) => ({
            value: id,
            label: packLabel(fields.pack),
          }))}
          onValue={setPackId}
        />
        {chosen?.fields.pack.notice && (
          <Banner tone="sample">{packText(chosen.fields.pack.notice)}</Banner>
        )}
        <PastDateField
          id={`${formId}-day`}
          label={t('rounds.openingDay')}
          hint={t('rounds.dateHint')}
          value={typedDay}
          onValue={setTypedDay}
        />
        {doubled && (
          <Banner tone="warn" live="status" title={t('rounds.sameDayTitle')}>
            {t('rounds.sameDayText')}
          </Banner>
        )}
      </form>
    </Dialog>
  )
}

/** Writes the round and goes to its page. */
function useStart(participant: string) {
  const { route } = useLocation()
  const write = useWrite()
  const [isBusy, setBusy] = useState(false)
  const start = async (pack: PackRecord, openedOn: IsoDate) => {
    const id = newId()
    setBusy(true)
    if (await write(openRound(id, { participant, pack: toPackRef(pack), openedOn }))) {
      route(roundPath({ id, participant }))
    }
    setBusy(false)
  }
  return { start, isBusy }
}
