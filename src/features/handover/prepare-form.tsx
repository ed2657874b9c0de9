import { useState } from 'preact/hooks'
import type { KioskLook } from '#domain/kiosk/handover.ts'
import type { RecordOf } from '#domain/record-types.ts'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { prepareHandovers } from '#services/prepare-handovers.ts'
import { useUnsaved } from '#services/unsaved.ts'
import { useSession } from '#services/use-session.ts'
import { useSettings } from '#services/use-settings.ts'
import { useReportFailure } from '#services/use-write.ts'
import { Button } from '#ui/actions/button.tsx'
import { Card } from '#ui/content/card.tsx'
import { SelectField } from '#ui/fields/select-field.tsx'
import { useToast } from '#ui/overlays/toast.tsx'
import { EntryList } from './entry-list.tsx'
import type { Entry } from './entries.ts'
import { LookFields } from './look-fields.tsx'
import { PersonSearch } from './person-search.tsx'
import { PinningHints } from './pinning-hints.tsx'
import { useHandOver } from './use-hand-over.ts'

type PackRecord = RecordOf<'pack'>

interface PrepareFormProps {
  readonly people: readonly RecordOf<'participant'>[]
  readonly packs: readonly PackRecord[]
  readonly usual: PackRecord | undefined
  readonly start: readonly Entry[]
}

/** Who, which sheet, and how the participant's screen looks. */
export function PrepareForm({ people, packs, usual, start }: PrepareFormProps) {
  const { t } = useLocale()
  const { packText } = usePackWords()
  const { settings } = useSettings()
  const [entries, setEntries] = useState(start)
  const [packId, setPackId] = useState(() => usual?.id ?? '')
  const [look, setLook] = useState<KioskLook>(() => ({
    language: settings.language === 'pseudo' ? 'ja' : settings.language,
    furigana: true,
    textSize: settings.textSize,
  }))
  const [wasTried, setTried] = useState(false)
  const pack = packs.find(({ id }) => id === packId)
  // What is prepared stands in the list above from then on.
  const { prepare, isBusy } = usePrepare(() => setEntries([]))
  useUnsaved(entries !== start && entries.length > 0)

  const isNamed = entries.every(({ displayName }) => displayName.trim() !== '')
  const needsPack = entries.some(({ round }) => round === undefined)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (pack && isNamed) void prepare(entries, pack, look)
  }
  return (
    <form class="stack gap-5" noValidate autocomplete="off" onSubmit={submit}>
      <Card title={t('handover.who')}>
        <div class="stack">
          <p class="muted">{t('handover.whoText')}</p>
          <EntryList entries={entries} showsProblems={wasTried} onEntries={setEntries} />
          <PersonSearch people={people} entries={entries} onEntries={setEntries} />
        </div>
      </Card>
      <Card title={t('handover.sheet')}>
        {needsPack || entries.length === 0 ? (
          <SelectField
            label={t('handover.pack')}
            hint={t('handover.sheetText')}
            value={packId}
            options={packs.map(({ id, fields }) => ({
              value: id,
              label: packText(fields.pack.title),
            }))}
            onValue={setPackId}
          />
        ) : (
          <p>{t('handover.givenRound')}</p>
        )}
      </Card>
      <Card title={t('handover.look')}>
        <LookFields look={look} onLook={setLook} />
      </Card>
      <PinningHints />
      <div>
        <Button
          type="submit"
          variant="primary"
          size="large"
          icon="handover"
          busy={isBusy}
          disabled={entries.length === 0 || !pack}
        >
          {entries.length > 1
            ? t('handover.giveMany', { count: entries.length })
            : t('handover.giveOne')}
        </Button>
      </div>
    </form>
  )
}

/** Keeps what is prepared, and gives the tablet to the first. */
function usePrepare(onPrepared: () => void) {
  const { t } = useLocale()
  const session = useSession()
  const report = useReportFailure()
  const give = useHandOver()
  const { showToast } = useToast()
  const [isBusy, setBusy] = useState(false)
  const prepare = async (entries: readonly Entry[], pack: PackRecord, look: KioskLook) => {
    setBusy(true)
    const preparation = { entries, pack, look }
    const prepared = await prepareHandovers(session, preparation).catch(() => undefined)
    setBusy(false)
    if (!prepared) {
      showToast({ tone: 'danger', message: t('handover.failed') })
    } else if (prepared.ok) {
      onPrepared()
      if (prepared.value[0] !== undefined) await give(prepared.value[0])
    } else if (prepared.error.kind === 'taken') {
      const { displayName: name } = prepared.error
      showToast({ tone: 'danger', message: t('handover.taken', { name }) })
    } else report(prepared.error)
  }
  return { prepare, isBusy }
}
