import type { Pack } from '#domain/instruments/pack.ts'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { DefinitionList } from '#ui/content/definition-list.tsx'
import { Dialog } from '#ui/overlays/dialog.tsx'
import type { ImportStanding } from './import-standing.ts'
import { PackSize } from './pack-size.tsx'

/** A pack that was read and would be accepted, but is not kept yet. */
export interface FoundPack {
  readonly pack: Pack
  readonly standing: ImportStanding
}

interface ImportDialogProps {
  readonly found: FoundPack | undefined
  readonly onImport: (pack: Pack) => void
  readonly onClose: () => void
}

/** What is in the file and what importing it will do, before anything is written. */
export function ImportDialog({ found, onImport, onClose }: ImportDialogProps) {
  const { t } = useLocale()
  const isHere = found?.standing === 'present'
  return (
    <Dialog
      open={found !== undefined}
      title={t(isHere ? 'packs.importHere' : 'packs.importTitle')}
      closeLabel={t('common.cancel')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t(isHere ? 'common.close' : 'common.cancel')}</Button>
          {found && !isHere && (
            <Button variant="primary" onClick={() => onImport(found.pack)}>
              {t('packs.importKeep')}
            </Button>
          )}
        </>
      }
    >
      {found && <FoundText {...found} />}
    </Dialog>
  )
}

function FoundText({ pack, standing }: FoundPack) {
  const { t } = useLocale()
  const { packText } = usePackWords()
  return (
    <div class="stack">
      {standing !== 'new' && (
        <Banner tone={standing === 'sameNumber' ? 'warn' : 'info'}>
          {t(`packs.standing.${standing}`)}
        </Banner>
      )}
      <DefinitionList
        items={[
          { term: t('packs.field.title'), description: packText(pack.title) },
          {
            term: t('packs.field.version'),
            description: t('packs.version', { version: pack.version }),
          },
          { term: t('packs.sizeTitle'), description: <PackSize pack={pack} /> },
          ...(['notice', 'rights'] as const).flatMap((name) => {
            const text = pack[name]
            return text ? [{ term: t(`packs.field.${name}`), description: packText(text) }] : []
          }),
        ]}
      />
    </div>
  )
}
