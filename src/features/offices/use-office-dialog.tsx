import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { OfficeForm } from '#domain/offices/office.ts'
import { useLocale } from '#i18n/locale.tsx'
import { newId } from '#platform/clock.ts'
import { useWrite } from '#services/use-write.ts'
import { useToast } from '#ui/overlays/toast.tsx'
import { addOffice } from './commands.ts'
import { OfficeDialog } from './office-dialog.tsx'

export interface OfficeDialogControl {
  /** To be rendered outside any form. */
  readonly dialog: ComponentChildren
  /** Opens the dialog; `onAdded`, or else a toast, tells of the office once it is kept. */
  readonly addOffice: (onAdded?: (id: string) => void) => void
}

/** Adds an office from wherever one is missed. */
export function useOfficeDialog(): OfficeDialogControl {
  const { t } = useLocale()
  const { showToast } = useToast()
  const write = useWrite()
  const [request, setRequest] = useState<{
    readonly onAdded?: ((id: string) => void) | undefined
  }>()

  const save = async (form: OfficeForm) => {
    const id = newId()
    if (!(await write(addOffice(id, form)))) return
    if (request?.onAdded) request.onAdded(id)
    else showToast({ message: t('offices.addedToast', { name: form.name }), tone: 'good' })
    setRequest(undefined)
  }
  return {
    dialog: request && <OfficeDialog onSave={save} onClose={() => setRequest(undefined)} />,
    addOffice: (onAdded) => setRequest({ onAdded }),
  }
}
