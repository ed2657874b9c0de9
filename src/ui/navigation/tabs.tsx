import type { ComponentChildren, TargetedKeyboardEvent } from 'preact'
import { useId } from 'preact/hooks'

export type TabOption<K extends string> = { key: K; label: ComponentChildren }

export type TabsProps<K extends string> = {
  label: string
  tabs: readonly TabOption<K>[]
  selected: K
  onSelect: (key: K) => void
  /** Content of the selected tab. */
  children: ComponentChildren
}

/** Views of one thing in one place. ← → Home End select. */
export function Tabs<K extends string>(props: TabsProps<K>) {
  const { label, tabs, selected, onSelect, children } = props
  const id = useId()
  const position = tabs.findIndex((tab) => tab.key === selected)

  const selectByKey = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const next = tabs[positionByKey(event.key, position, tabs.length)]
    if (!next || next.key === selected) return
    event.preventDefault()
    onSelect(next.key)
    document.getElementById(`${id}-${next.key}`)?.focus()
  }

  return (
    <div class="tab-frame">
      <div class="tabs no-print" role="tablist" aria-label={label} onKeyDown={selectByKey}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            class="tab"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-selected={tab.key === selected}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === selected ? 0 : -1}
            onClick={() => onSelect(tab.key)}
          >
            <span>{tab.label}</span>
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`} tabIndex={0}>
        {children}
      </div>
    </div>
  )
}

/** Position a key leads to, around the ends; -1 for every other key. */
function positionByKey(key: string, position: number, count: number): number {
  if (key === 'ArrowRight') return (position + 1) % count
  if (key === 'ArrowLeft') return (position - 1 + count) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : -1
}
