import { useLocation } from 'preact-iso'
import { useMemo, useState } from 'preact/hooks'
import type { PackRecord } from '#features/packs/pack-families.ts'
import { newId } from '#platform/clock.ts'
import { editTarget, newTarget } from './make-pack.ts'
import { PackEditor } from './pack-editor.tsx'

const pathOf = (record: string): string => `/settings/packs/${record}`

interface EditPackProps {
  /** The version to start from. */
  readonly record: PackRecord
  readonly records: readonly PackRecord[]
}

/** 「この版をもとに編集」 */
export function EditPack({ record, records }: EditPackProps) {
  const { route } = useLocation()
  const target = useMemo(() => editTarget(records, record.fields.pack), [records, record])
  return (
    <PackEditor
      name={record.id}
      target={target}
      onSaved={(saved) => route(pathOf(saved), true)}
      onCancel={() => route(pathOf(record.id), true)}
    />
  )
}

/** 「新しいシートをつくる」 */
export function NewPack() {
  const { route } = useLocation()
  const [target] = useState(() => newTarget(newId()))
  return (
    <PackEditor
      name="new"
      target={target}
      onSaved={(saved) => route(pathOf(saved), true)}
      onCancel={() => route('/settings/packs', true)}
    />
  )
}
