import { useLocation } from 'preact-iso'
import { useEffect, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import type { Translate } from '#i18n/translate.ts'
import type { WriteProblem } from '#storage/write-door.ts'
import { Button } from '#ui/actions/button.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'
import { Dialog } from '#ui/overlays/dialog.tsx'

export interface WriteFailure {
  readonly problem: WriteProblem
  /** What stood in the fields when it was not kept. */
  readonly typed: string
}

interface WriteFailureDialogProps {
  readonly failure: WriteFailure | undefined
  /** The sample has nothing to back up. */
  readonly offersBackup: boolean
  readonly onClose: () => void
}

/** Nothing was kept: why, what is safe, what to do. Never a false "saved", and the text stays. */
export function WriteFailureDialog({ failure, offersBackup, onClose }: WriteFailureDialogProps) {
  const { t } = useLocale()
  const { path } = useLocation()
  // Whoever leaves for the backup is asked first, and may stay: it closes once they have gone.
  useEffect(onClose, [path])
  const isDisk = failure?.problem.kind === 'notKept'
  const isClosed = isDisk && failure.problem.trouble === 'closed'
  return (
    <Dialog
      open={failure !== undefined}
      title={t('app.writeFailedTitle')}
      closeLabel={t('common.close')}
      onClose={onClose}
      actions={
        <>
          {isDisk && offersBackup && !isClosed && (
            <LinkButton href="/settings/backup">{t('app.writeFailedBackup')}</LinkButton>
          )}
          {isClosed && (
            <Button onClick={() => location.reload()}>{t('app.writeFailedReopen')}</Button>
          )}
          <Button variant="primary" autofocus onClick={onClose}>
            {t('app.writeFailedBack')}
          </Button>
        </>
      }
    >
      {failure && (
        <>
          <p>{problemText(t, failure.problem)}</p>
          <p>{t(isClosed ? 'app.writeFailedHere' : 'app.writeFailedSafe')}</p>
          {isDisk && failure.typed !== '' && <TypedText typed={failure.typed} />}
        </>
      )}
    </Dialog>
  )
}

function TypedText({ typed }: { readonly typed: string }) {
  const { t } = useLocale()
  const [copied, setCopied] = useState<'yes' | 'no'>()
  const copy = () =>
    // A browser may have no clipboard for us, or refuse it.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(typed))
      .then(
        () => setCopied('yes'),
        () => setCopied('no'),
      )
  return (
    <div class="stack">
      <TextArea
        label={t('app.writeFailedTyped')}
        value={typed}
        rows={5}
        readOnly
        onValue={() => undefined}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div class="row">
        <Button onClick={() => void copy()}>{t('app.writeFailedCopy')}</Button>
        <span class="muted" role="status">
          {copied && t(copied === 'yes' ? 'app.writeFailedCopied' : 'app.writeFailedNotCopied')}
        </span>
      </div>
    </div>
  )
}

function problemText(t: Translate, problem: WriteProblem): string {
  switch (problem.kind) {
    case 'notKept':
      return t(`app.writeNotKept.${problem.trouble}`, { reason: problem.reason })
    case 'unreadable':
      return t('app.writeUnreadable')
    case 'frozen':
      return t('app.writeFrozen')
    case 'overtaken':
      return t('app.writeOvertaken')
    case 'newerSchema':
      return t('app.writeNewerSchema')
    case 'invalid':
      return t('app.writeInvalid', { fields: problem.problems.map(({ path }) => path).join(', ') })
  }
}
