/** What a form was opened with, and what another tab has changed in a field that was changed here too. */
import { useState } from 'preact/hooks'
import type { RecordOf, RecordType } from '#domain/record-types.ts'
import { useSession } from './use-session.ts'
import type { OnOvertaken } from './use-write.ts'

type Values = Readonly<Record<string, unknown>>

export interface OpenedRecord<R> {
  /** As it was when the form opened, but for what of it another tab was found to have changed. */
  readonly opened: R
  /** That, as it now is. */
  readonly theirs: Values
  /** For the write: takes up what the write door did not write over. */
  readonly onOvertaken: OnOvertaken
}

/** The record that a form was opened with, whatever another tab makes of it meanwhile. */
export function useOpenedRecord<T extends RecordType>(
  record: RecordOf<T>,
): OpenedRecord<RecordOf<T>> {
  const { records } = useSession()
  const [opened, setOpened] = useState(record)
  const [theirs, setTheirs] = useState<Values>({})
  const onOvertaken = async (names: readonly string[]) => {
    const current = await records.find(record.type as T, record.id).catch(() => undefined)
    if (!current) return false
    const found = pick(current.fields, names)
    setTheirs(found)
    setOpened({ ...opened, fields: { ...opened.fields, ...found } })
    return true
  }
  return { opened, theirs, onOvertaken }
}

const pick = (fields: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, fields[name]]))
