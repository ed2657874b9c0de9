import type { ComponentChildren } from 'preact'

export type Definition = { term: ComponentChildren; description: ComponentChildren; key?: string }

/** Names and values; side by side where there is room. */
export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl class="definitions">
      {items.map((item, index) => (
        <div key={item.key ?? index}>
          <dt>{item.term}</dt>
          <dd>{item.description}</dd>
        </div>
      ))}
    </dl>
  )
}
