import type { ComponentChildren } from 'preact'
import type { IconName } from '#ui/icons/icon-paths.ts'
import { Icon } from '#ui/icons/icon.tsx'

export type BadgeTone = 'neutral' | 'brand' | 'info' | 'good' | 'warn' | 'danger' | 'sample'

export type BadgeProps = {
  tone?: BadgeTone | undefined
  icon?: IconName | undefined
  children: ComponentChildren
}

/** A short state beside something; its words say what its colour says. */
export function Badge({ tone = 'neutral', icon, children }: BadgeProps) {
  return (
    <span class="badge" data-tone={tone}>
      {icon && <Icon name={icon} size="s" />}
      <span>{children}</span>
    </span>
  )
}
