import type { ComponentChildren } from 'preact'
import type { IconName } from '#ui/icons/icon-paths.ts'
import { Icon } from '#ui/icons/icon.tsx'

export type EmptyStateProps = {
  icon?: IconName | undefined
  title: ComponentChildren
  /** What to do next. */
  children?: ComponentChildren
  action?: ComponentChildren
}

export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div class="empty-state">
      {icon && (
        <span class="empty-state-icon">
          <Icon name={icon} size="l" />
        </span>
      )}
      <p class="empty-state-title">{title}</p>
      {children && <div class="muted measure phrase">{children}</div>}
      {action && <div class="row">{action}</div>}
    </div>
  )
}
