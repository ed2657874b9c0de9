import { useLocale } from '#i18n/locale.tsx'
import { today } from '#platform/clock.ts'
import { saveTextFile } from '#platform/files.ts'
import { useWrite } from '#services/use-write.ts'
import { Button } from '#ui/actions/button.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { useToast } from '#ui/overlays/toast.tsx'
import { archivePack, unarchivePack } from './commands.ts'
import type { PackRecord } from './pack-families.ts'
import { packFileName, packFileText } from './pack-file.ts'

/** What can be done with one version: edit from it, take it along as a file, put it away. */
export function PackActions({ record }: { readonly record: PackRecord }) {
  const { t } = useLocale()
  const { pack, archived } = record.fields
  return (
    <>
      <LinkButton variant="primary" icon="edit" href={`/settings/packs/${record.id}?edit`}>
        {t('packs.edit')}
      </LinkButton>
      <Button
        icon="download"
        onClick={() => saveTextFile(packFileName(pack), packFileText(pack), 'application/json')}
      >
        {t('packs.export')}
      </Button>
      {archived === null ? <PutAway record={record} /> : <TakeOut record={record} />}
    </>
  )
}

function PutAway({ record }: { readonly record: PackRecord }) {
  const { t } = useLocale()
  const { showToast } = useToast()
  const write = useWrite()
  const putAway = async () => {
    if (!(await write(archivePack(record, today())))) return
    const undo = () => void write(unarchivePack(record))
    showToast({ message: t('packs.wasPutAway'), action: { label: t('common.undo'), run: undo } })
  }
  return (
    <Button icon="archive" onClick={() => void putAway()}>
      {t('packs.putAway')}
    </Button>
  )
}

function TakeOut({ record }: { readonly record: PackRecord }) {
  const { t } = useLocale()
  const { showToast } = useToast()
  const write = useWrite()
  const takeOut = async () => {
    if (await write(unarchivePack(record))) showToast({ message: t('packs.wasTakenOut') })
  }
  return (
    <Button icon="undo" onClick={() => void takeOut()}>
      {t('packs.takeOut')}
    </Button>
  )
}
