import { useMemo, useState } from 'preact/hooks'
import { parseTsv } from '#domain/instruments/table-paste.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'
import { Dialog } from '#ui/overlays/dialog.tsx'
import { MAX_ROWS, MIN_ROWS, replaceRows } from './draft.ts'
import { withKnownMarks } from './paste.ts'
import type { Edit } from './use-pack-draft.ts'

interface PasteDialogProps {
  readonly isOpen: boolean
  readonly edit: Edit
  readonly onClose: () => void
}

/** A whole table at once, with or without a row of column names, in place of the rows. */
export function PasteDialog({ isOpen, edit, onClose }: PasteDialogProps) {
  const { t } = useLocale()
  const [text, setText] = useState('')
  const [wasTried, setTried] = useState(false)
  const rows = useMemo(() => parseTsv(text), [text])
  const isFitting = rows.length >= MIN_ROWS && rows.length <= MAX_ROWS
  const close = () => {
    setText('')
    setTried(false)
    onClose()
  }
  const replace = () => {
    setTried(true)
    if (!isFitting) return
    edit((draft) => replaceRows(draft, withKnownMarks(rows)))
    close()
  }
  return (
    <Dialog
      open={isOpen}
      width="wide"
      title={t('packs.paste')}
      closeLabel={t('common.cancel')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button variant="primary" onClick={replace}>
            {t('packs.pasteReplace')}
          </Button>
        </>
      }
    >
      <p>{t('packs.pasteHow')}</p>
      <div class="pack-paste-box">
        <TextArea
          label={t('packs.pasteBox')}
          hint={t('packs.pasteColumns')}
          error={wasTried && !isFitting ? t('packs.pasteUnfit', limits(rows.length)) : undefined}
          value={text}
          rows={8}
          autofocus
          onValue={setText}
        />
      </div>
      <p role="status">{isFitting && t('packs.pasteFound', { count: rows.length })}</p>
    </Dialog>
  )
}

const limits = (count: number) => ({ count, min: MIN_ROWS, max: MAX_ROWS })
