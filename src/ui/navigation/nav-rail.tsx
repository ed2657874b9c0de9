import type { IconName } from '#ui/icons/icon-paths.ts'
import { Icon } from '#ui/icons/icon.tsx'

export type NavItem = {
  href: string
  label: string
  icon: IconName
  /** The page shown now, or one below it. */
  isCurrent: boolean
  /** A small count on the icon; `text` is read out in its place, such as 「期限のシート3件」. */
  count?: { value: number; text: string } | undefined
}

export function NavRail({ label, items }: { label: string; items: readonly NavItem[] }) {
  return (
    <nav class="shell-nav" aria-label={label}>
      <ul role="list">
        {items.map((item) => (
          <li key={item.href}>
            <a class="nav-item" href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
              <span class="nav-item-icon">
                <Icon name={item.icon} />
                {item.count && (
                  <span class="nav-item-count num" aria-hidden="true">
                    {item.count.value}
                  </span>
                )}
              </span>
              <span class="nav-item-label">{item.label}</span>
              {item.count && <span class="visually-hidden">{item.count.text}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
