import { useState } from 'preact/hooks'
import { Held } from '#gallery/held.tsx'
import type { Specimen, Words } from '#gallery/specimen.ts'
import { Button } from '#ui/actions/button.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { ConfirmDialog } from '#ui/overlays/confirm-dialog.tsx'
import { Dialog } from '#ui/overlays/dialog.tsx'
import { ReasonDialog } from '#ui/overlays/reason-dialog.tsx'
import { ToastRegion } from '#ui/overlays/toast-region.tsx'
import { ToastHost, useToast } from '#ui/overlays/toast.tsx'

const nothing = () => undefined

export const overlays: readonly Specimen[] = [
  {
    name: 'Dialog',
    window: { height: 460 },
    states: {
      'must choose': ({ t }) => (
        <Dialog
          open
          onClose={nothing}
          title={t('app.writeFailedTitle')}
          actions={<Button variant="primary">{t('sheet.retry')}</Button>}
        >
          <p>{t('app.writeFailedSafe')}</p>
        </Dialog>
      ),
      'wide, a form, furigana': ({ t, kanji }) => (
        <Dialog
          open
          onClose={nothing}
          width="wide"
          title={kanji}
          closeLabel={t('common.close')}
          actions={
            <>
              <Button>{t('common.cancel')}</Button>
              <Button variant="primary">{t('common.save')}</Button>
            </>
          }
        >
          <p>{t('consents.emptyText')}</p>
          <Held first="">
            {(value, change) => (
              <TextField label={t('consents.purpose')} value={value} onValue={change} />
            )}
          </Held>
        </Dialog>
      ),
      'long text': ({ t }) => (
        <Dialog
          open
          onClose={nothing}
          title={t('app.existsTitle')}
          closeLabel={t('common.close')}
          actions={<Button variant="primary">{t('app.reload')}</Button>}
        >
          {[1, 2, 3, 4].map((paragraph) => (
            <p key={paragraph}>{t('app.existsText')}</p>
          ))}
        </Dialog>
      ),
    },
  },
  {
    name: 'ConfirmDialog',
    window: { height: 400 },
    states: {
      plain: (words) => <Confirm words={words} tone="plain" />,
      danger: (words) => <Confirm words={words} tone="danger" />,
      busy: (words) => <Confirm words={words} tone="danger" busy />,
    },
  },
  {
    name: 'ReasonDialog',
    window: { height: 520 },
    states: {
      plain: (words) => <Reason words={words} tone="plain" />,
      danger: (words) => <Reason words={words} tone="danger" />,
      busy: (words) => <Reason words={words} tone="danger" busy />,
    },
  },
  {
    name: 'ToastHost',
    window: { height: 320 },
    states: {
      'called by a button': ({ t }) => (
        <ToastHost label={t('app.toasts')} dismissLabel={t('common.close')}>
          <ToastCaller t={t} />
        </ToastHost>
      ),
      'three at once': ({ t }) => (
        <ToastRegion
          label={t('app.toasts')}
          dismissLabel={t('common.close')}
          onDismiss={nothing}
          toasts={[
            { key: 1, message: t('app.sampleNoLock') },
            {
              key: 2,
              tone: 'good',
              message: t('notes.archivedToast'),
              action: { label: t('common.undo'), run: nothing },
            },
            { key: 3, tone: 'danger', message: t('app.writeFailedTitle') },
          ]}
        />
      ),
    },
  },
]

interface AskProps {
  readonly words: Words
  readonly tone: 'plain' | 'danger'
  readonly busy?: boolean
}

const Confirm = ({ words: { t }, ...rest }: AskProps) => (
  <ConfirmDialog
    open
    title={t('sheet.discardTitle')}
    confirmLabel={t('sheet.discardAction')}
    cancelLabel={t('common.cancel')}
    onConfirm={nothing}
    onCancel={nothing}
    {...rest}
  >
    {t('sheet.discardText', { count: 7 })}
  </ConfirmDialog>
)

function Reason({ words: { t }, ...rest }: AskProps) {
  const [value, setValue] = useState('')
  return (
    <ReasonDialog
      title={t('sheet.discardTitle')}
      label={t('sheet.discardReason')}
      hint={t('sheet.discardReasonHint')}
      mark={t('common.required')}
      value={value}
      error={value === '' ? t('handover.reasonProblem') : undefined}
      confirmLabel={t('sheet.discardAction')}
      cancelLabel={t('common.cancel')}
      onValue={setValue}
      onConfirm={nothing}
      onClose={nothing}
      {...rest}
    >
      <p>{t('sheet.discardText', { count: 7 })}</p>
    </ReasonDialog>
  )
}

function ToastCaller({ t }: Pick<Words, 't'>) {
  const { showToast } = useToast()
  return (
    <Button onClick={() => showToast({ message: t('notes.savedToast'), tone: 'good' })}>
      {t('common.save')}
    </Button>
  )
}
