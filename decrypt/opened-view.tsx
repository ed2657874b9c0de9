import { useState } from 'preact/hooks'
import { withoutReadings } from '#domain/shared/annotated-text.ts'
import { langOf } from '#i18n/locale.tsx'
import type { Translate } from '#i18n/translate.ts'
import { saveBlob } from '#platform/files.ts'
import type { OpenedBackup } from './read-tables.ts'
import { toCsv, toJson } from './table-files.ts'
import type { PageLanguage } from './words.ts'

interface OpenedViewProps {
  readonly t: Translate
  readonly opened: OpenedBackup
  readonly language: PageLanguage
}

/** What is in the file, and each part of it as a file of its own. */
export function OpenedView({ t, opened, language }: OpenedViewProps) {
  const [isBusy, setBusy] = useState(false)
  const { header, tables, others } = opened
  const when = new Date(header.createdAt).toLocaleString(langOf(language))
  const save = async (name: string, make: () => Promise<Blob>) => {
    setBusy(true)
    saveBlob(name, await make())
    setBusy(false)
  }
  return (
    <section aria-busy={isBusy}>
      <div role="status">
        <h2>{t('decrypt.opened', { when, app: header.app })}</h2>
      </div>
      <p>
        <button
          type="button"
          class="main"
          disabled={isBusy}
          onClick={() => void save('ayumi.json', () => toJson(opened))}
        >
          {t('decrypt.saveJson')}
        </button>
      </p>
      <table>
        <caption>{t('decrypt.tables')}</caption>
        <tbody>
          {tables.map((table) => (
            <tr key={table.type}>
              <th scope="row">{table.type}</th>
              <td class="number">{table.count}</td>
              <td>
                <button
                  type="button"
                  aria-label={withoutReadings(t('decrypt.saveCsv', { type: table.type }))}
                  disabled={isBusy}
                  onClick={() => void save(`ayumi-${table.type}.csv`, () => toCsv(table))}
                >
                  CSV
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {others.count > 0 && <p>{t('decrypt.others', { count: others.count })}</p>}
      <p>{t('decrypt.careful')}</p>
    </section>
  )
}
