import { useState } from 'preact/hooks'
import type { Pack } from '#domain/instruments/pack.ts'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { packChange, packRefOf } from '#services/packs.ts'
import { useWrite } from '#services/use-write.ts'
import { FileButton } from '#ui/actions/file-button.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { useToast } from '#ui/overlays/toast.tsx'
import { ImportDialog, type FoundPack } from './import-dialog.tsx'
import { importStanding } from './import-standing.ts'
import type { PackRecord } from './pack-families.ts'
import { readPackFile, type FileProblem } from './pack-file.ts'
import { ProblemList } from './problem-list.tsx'

/** The ways to another sheet: typed here, or from a file. A refused file changes nothing. */
export function PackImport({ records }: { readonly records: readonly PackRecord[] }) {
  const { t } = useLocale()
  const { packText } = usePackWords()
  const { showToast } = useToast()
  const write = useWrite()
  const [problems, setProblems] = useState<readonly FileProblem[]>([])
  const [found, setFound] = useState<FoundPack>()

  const read = async (file: File) => {
    setProblems([])
    const parsed = await readPackFile(file)
    if (!parsed.ok) return setProblems(parsed.error)
    const standing = importStanding(records, await packRefOf(parsed.value))
    setFound({ pack: parsed.value, standing })
  }
  const keep = async (pack: Pack) => {
    if (!(await write([await packChange(pack)]))) return
    setFound(undefined)
    showToast({ message: t('packs.imported', { title: packText(pack.title) }), tone: 'good' })
  }
  return (
    <div class="stack">
      <div class="row">
        <LinkButton variant="primary" icon="plus" href="/settings/packs/new">
          {t('packs.make')}
        </LinkButton>
        <FileButton
          accept=".json,application/json"
          icon="upload"
          onFile={(file) => void read(file)}
        >
          {t('packs.import')}
        </FileButton>
      </div>
      {problems.length > 0 && (
        <Banner tone="danger" live="alert" title={t('packs.importRefused')}>
          <p>{t('packs.importSafe')}</p>
          <ProblemList problems={problems} />
        </Banner>
      )}
      <ImportDialog
        found={found}
        onImport={(pack) => void keep(pack)}
        onClose={() => setFound(undefined)}
      />
    </div>
  )
}
