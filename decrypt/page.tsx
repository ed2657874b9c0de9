import { useLayoutEffect, useState } from 'preact/hooks'
import { langOf } from '#i18n/locale.tsx'
import { problemText } from '#features/backup/problem-text.ts'
import {
  lockOf,
  type BackupLock,
  type BackupSecret,
  type ReadProblem,
} from '#services/backup/read-backup.ts'
import { OpenedView } from './opened-view.tsx'
import { readTables, type OpenedBackup } from './read-tables.ts'
import { SecretField } from './secret-field.tsx'
import { translateTo, type PageLanguage } from './words.ts'

type Stage =
  | { readonly kind: 'start' }
  | { readonly kind: 'locked'; readonly file: File; readonly lock: BackupLock }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'opened'; readonly opened: OpenedBackup }

const LANGUAGES: readonly (readonly [PageLanguage, string])[] = [
  ['ja', '日本語'],
  ['ja-easy', 'やさしい日本語'],
  ['en', 'English'],
]

export function Page() {
  const [language, setLanguage] = useState<PageLanguage>('ja')
  const [stage, setStage] = useState<Stage>({ kind: 'start' })
  const [problem, setProblem] = useState<ReadProblem>()
  const t = translateTo(language)
  useLayoutEffect(() => {
    document.documentElement.lang = langOf(language)
    document.title = t('decrypt.title')
  }, [language])

  const choose = async (file: File) => {
    const lock = await lockOf(file)
    setProblem(lock.ok ? undefined : lock.error)
    setStage(lock.ok ? { kind: 'locked', file, lock: lock.value } : { kind: 'start' })
  }
  const open = async (file: File, lock: BackupLock, secret: BackupSecret | undefined) => {
    setProblem(undefined)
    let isOver = false
    const show = (done: number) => {
      if (!isOver) setStage({ kind: 'reading', done, total: file.size })
    }
    show(0)
    const read = await readTables({ file, secret }, show)
    isOver = true
    setProblem(read.ok ? undefined : read.error)
    setStage(read.ok ? { kind: 'opened', opened: read.value } : { kind: 'locked', file, lock })
  }

  return (
    <>
      <p class="languages">
        {LANGUAGES.map(([each, name]) => (
          <button
            key={each}
            type="button"
            lang={langOf(each)}
            aria-pressed={each === language}
            onClick={() => setLanguage(each)}
          >
            {name}
          </button>
        ))}
      </p>
      <h1>{t('decrypt.title')}</h1>
      <p>{t('decrypt.lead')}</p>
      <label class="file">
        <span>{t('decrypt.file')}</span>
        <input
          type="file"
          accept=".age,.json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            if (file) void choose(file)
          }}
        />
      </label>
      {stage.kind === 'locked' && (
        <SecretField
          key={stage.file}
          t={t}
          lock={stage.lock}
          onOpen={(secret) => void open(stage.file, stage.lock, secret)}
        />
      )}
      {stage.kind === 'reading' && (
        <label class="file">
          <span>{t('restore.checking')}</span>
          <progress value={stage.done} max={stage.total} />
        </label>
      )}
      <div role="alert">
        {problem && (
          <p class="problem">
            {problemText(t, {
              problem,
              lock: stage.kind === 'locked' ? stage.lock : undefined,
            })}
          </p>
        )}
      </div>
      {stage.kind === 'opened' && <OpenedView t={t} opened={stage.opened} language={language} />}
    </>
  )
}
