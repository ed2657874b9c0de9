import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { Switch } from '#ui/choices/checkbox.tsx'
import { Card } from '#ui/content/card.tsx'
import { useToast } from '#ui/overlays/toast.tsx'
import {
  COLUMNS,
  fillDown,
  isNumbered,
  MAIN_COLUMNS,
  MAX_ROWS,
  MIN_ROWS,
  renumber,
  type Column,
  type PackDraft,
} from './draft.ts'
import { cellOfId, errorsByRow, type DraftProblem, type RowErrors } from './draft-problems.ts'
import { ItemRow } from './item-row.tsx'
import { isTable, pasteBlock } from './paste.ts'
import { PasteDialog } from './paste-dialog.tsx'
import { moveByEnter } from './row-keys.ts'
import type { Edit } from './use-pack-draft.ts'
import { useRowChanges } from './use-row-changes.ts'

interface ItemRowsProps {
  readonly draft: PackDraft
  readonly edit: Edit
  readonly problems: readonly DraftProblem[]
}

/** The items as rows to type or paste into. */
export function ItemRows(props: ItemRowsProps) {
  const { draft, edit, problems } = props
  const { t } = useLocale()
  const [wantsDetails, setWantsDetails] = useState(false)
  const [isPasting, setPasting] = useState(false)
  const errors = errorsByRow(problems)
  const isDetailed = wantsDetails || [...errors.values()].some(concernsDetails)
  const shown = isDetailed ? COLUMNS : MAIN_COLUMNS
  const paste = usePaste(props, shown, () => setWantsDetails(true))
  const { rows } = draft
  const { insertAfter, remove } = useRowChanges(rows, edit)
  const last = rows.at(-1)
  return (
    <Card
      title={t('packs.itemsTitle', { count: rows.length })}
      actions={
        <Button icon="sheet" onClick={() => setPasting(true)}>
          {t('packs.paste')}
        </Button>
      }
    >
      <p class="muted small">{t('packs.itemsHint')}</p>
      <RowTools draft={draft} edit={edit} isDetailed={isDetailed} onDetailed={setWantsDetails} />
      <div class="pack-table" data-detailed={isDetailed}>
        <ColumnNames />
        <ol
          class="pack-rows"
          aria-label={t('packs.field.items')}
          onKeyDown={(event) => moveByEnter(event, rows)}
          onPaste={paste}
        >
          {rows.map((row, index) => (
            <ItemRow
              key={row.key}
              row={row}
              position={index + 1}
              errors={errors.get(row.key)}
              isDetailed={isDetailed}
              edit={edit}
              onInsert={rows.length < MAX_ROWS ? insertAfter : undefined}
              onRemove={rows.length > MIN_ROWS ? remove : undefined}
            />
          ))}
        </ol>
      </div>
      <div class="row">
        <Button
          icon="plus"
          disabled={rows.length >= MAX_ROWS}
          onClick={() => last && insertAfter(last, rows.length)}
        >
          {t('packs.addRow')}
        </Button>
        <span class="muted small">{t('packs.rowLimit', { max: MAX_ROWS })}</span>
      </div>
      <PasteDialog isOpen={isPasting} edit={edit} onClose={() => setPasting(false)} />
    </Card>
  )
}

interface RowToolsProps {
  readonly draft: PackDraft
  readonly edit: Edit
  readonly isDetailed: boolean
  readonly onDetailed: (isDetailed: boolean) => void
}

function RowTools({ draft, edit, isDetailed, onDetailed }: RowToolsProps) {
  const { t } = useLocale()
  return (
    <div class="split">
      <Switch label={t('packs.showDetails')} checked={isDetailed} onChecked={onDetailed} />
      <div class="row">
        <Button variant="quiet" onClick={() => edit(fillDown)}>
          {t('packs.fillDown')}
        </Button>
        {!isNumbered(draft) && (
          <Button variant="quiet" onClick={() => edit(renumber)}>
            {t('packs.renumber')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** Over the rows, where they have the width of a table; each field says its own name besides. */
function ColumnNames() {
  const { t } = useLocale()
  return (
    <div class="pack-columns" aria-hidden="true">
      {MAIN_COLUMNS.map((column) => (
        <span key={column}>{t(`packs.field.${column}`)}</span>
      ))}
    </div>
  )
}

/** A block pasted into a cell spreads from there; a single value is left to the browser. */
function usePaste({ draft, edit }: ItemRowsProps, shown: readonly Column[], onAll: () => void) {
  const { t } = useLocale()
  const { showToast } = useToast()
  return (event: ClipboardEvent) => {
    const cell = event.target instanceof Element ? cellOfId(event.target.id) : null
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!cell || !isTable(text)) return
    event.preventDefault()
    const pasted = pasteBlock(draft, cell, text, shown)
    edit(() => pasted.draft)
    if (pasted.needsAllColumns) onAll()
    const { filled: count, dropped } = pasted
    showToast({
      message:
        dropped > 0
          ? t('packs.pastedSome', { count, dropped, max: MAX_ROWS })
          : t('packs.pasted', { count }),
    })
  }
}

const concernsDetails = ({ reading, plain, detail, indicator }: RowErrors): boolean =>
  [reading, plain, detail, indicator].some((error) => error !== undefined)
