import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface HeldProps<Value> {
  readonly first: Value
  readonly children: (value: Value, change: (value: Value) => void) => ComponentChildren
}

/** Keeps what is typed or chosen in a specimen, as a form would. */
export function Held<Value>({ first, children }: HeldProps<Value>) {
  const [value, setValue] = useState<Value>(first)
  return <>{children(value, (next) => setValue(() => next))}</>
}
