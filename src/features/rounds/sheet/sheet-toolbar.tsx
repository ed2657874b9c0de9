import type { Pack } from '#domain/instruments/pack.ts'
import { answeredCount } from '#domain/sheets/answers.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { Meter } from '#ui/progress/meter.tsx'
import type { DraftKeeper } from '#features/rounds/draft/draft-keeper.ts'
import type { DraftState } from '#features/rounds/draft/draft-state.ts'
import { useDraftPart } from '#features/rounds/draft/use-draft.ts'
import { SUBMIT_ID } from './item-element.ts'
import { SaveStatus } from './save-status.tsx'
import type { SheetDisplay } from './sheet-display.ts'

interface SheetToolbarProps {
  readonly keeper: DraftKeeper
  readonly pack: Pack
  readonly mode: SheetDisplay['mode']
  readonly onMode: (mode: SheetDisplay['mode']) => void
  readonly onSubmit: () => void
}

/** Always in sight while a sheet is filled: how far it is, whether it is kept, the way out. */
export function SheetToolbar({ keeper, pack, mode, onMode, onSubmit }: SheetToolbarProps) {
  const { t } = useLocale()
  return (
    <div class="sheet-toolbar no-print">
      <Progress keeper={keeper} pack={pack} />
      <SaveStatus keeper={keeper} />
      <div class="mode-switch" role="group" aria-label={t('sheet.view')}>
        <Button aria-pressed={mode === 'list'} onClick={() => onMode('list')}>
          {t('sheet.viewList')}
        </Button>
        <Button aria-pressed={mode === 'one'} onClick={() => onMode('one')}>
          {t('sheet.viewOne')}
        </Button>
      </div>
      <Button id={SUBMIT_ID} variant="primary" onClick={onSubmit}>
        {t('sheet.submit')}
      </Button>
    </div>
  )
}

function Progress({ keeper, pack }: Pick<SheetToolbarProps, 'keeper' | 'pack'>) {
  const { t } = useLocale()
  const answered = answeredCount(pack, useDraftPart(keeper, selectAnswers))
  const total = pack.items.length
  return (
    <Meter
      label={t('sheet.progress')}
      value={answered}
      max={total}
      text={t('sheet.progressText', { answered, total })}
    />
  )
}

const selectAnswers = ({ shown }: DraftState) => shown.answers
