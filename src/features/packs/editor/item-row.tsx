import { useMemo } from 'preact/hooks'
import { paperPrompt } from '#domain/instruments/packs/paper-prompt.ts'
import { useLocale } from '#i18n/locale.tsx'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { Checkbox } from '#ui/choices/checkbox.tsx'
import { VisuallyHidden } from '#ui/content/visually-hidden.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { setCell, type Column, type DraftRow } from './draft.ts'
import { cellId, type RowErrors } from './draft-problems.ts'
import type { Edit } from './use-pack-draft.ts'
import type { RowChanges } from './use-row-changes.ts'

interface ItemRowProps {
  readonly row: DraftRow
  /** From 1; the number that problems name. */
  readonly position: number
  readonly errors: RowErrors | undefined
  /** Whether reading, plain text, detail and indicator are shown. */
  readonly isDetailed: boolean
  readonly edit: Edit
  /** Absent when there are as many rows as there can be, or as few. */
  readonly onInsert: RowChanges['insertAfter'] | undefined
  readonly onRemove: RowChanges['remove'] | undefined
}

/** One item. Drawn again only when something of it changed: there may be 200. */
export function ItemRow(props: ItemRowProps) {
  const { row, position, errors, isDetailed, edit, onInsert, onRemove } = props
  const { t } = useLocale()
  return useMemo(() => {
    const cell = (column: Column) => {
      const id = cellId({ key: row.key, column })
      return {
        id,
        label: <CellLabel column={column} position={position} />,
        value: row.cells[column],
        error: errors?.[column],
        onValue: (text: string) => edit((draft) => setCell(draft, row.key, column, text), id),
      }
    }
    const { id: markId, onValue: mark } = cell('reverse')
    return (
      <li class="pack-row">
        <TextField {...cell('no')} inputmode="numeric" />
        <TextArea {...cell('text')} rows={1} onFocus={selectPrompt(row)} />
        {isDetailed && <TextArea {...cell('reading')} rows={1} />}
        {isDetailed && <TextArea {...cell('plain')} rows={1} />}
        <TextField {...cell('domain')} />
        {isDetailed && <TextField {...cell('detail')} />}
        {isDetailed && <TextField {...cell('indicator')} />}
        <Checkbox
          id={markId}
          label={<CellLabel column="reverse" position={position} />}
          hint={errors?.reverse}
          checked={row.cells.reverse === '○'}
          onChecked={(isChecked) => mark(isChecked ? '○' : '')}
        />
        <div class="pack-row-actions">
          <IconButton
            icon="plus"
            label={t('packs.insertRow', { row: position })}
            disabled={!onInsert}
            onClick={() => onInsert?.(row, position)}
          />
          <IconButton
            icon="trash"
            label={t('packs.removeRow', { row: position })}
            disabled={!onRemove}
            onClick={() => onRemove?.(row, position)}
          />
        </div>
      </li>
    )
  }, [row, position, errors, isDetailed, edit, onInsert, onRemove, t])
}

function CellLabel({ column, position }: { readonly column: Column; readonly position: number }) {
  const { t } = useLocale()
  return (
    <>
      {t(`packs.field.${column}`)}
      <VisuallyHidden>{t('packs.ofRow', { row: position })}</VisuallyHidden>
    </>
  )
}

/** A paper prompt is there to be typed over. */
function selectPrompt({ cells }: DraftRow) {
  const isPrompt = cells.text === paperPrompt(Number(cells.no), '').text
  return (event: { readonly currentTarget: HTMLTextAreaElement }) => {
    if (isPrompt) event.currentTarget.select()
  }
}
