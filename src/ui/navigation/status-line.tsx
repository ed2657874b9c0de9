import type { ComponentChildren } from 'preact'
import type { IconName } from '#ui/icons/icon-paths.ts'
import { Icon } from '#ui/icons/icon.tsx'

export type StatusLineProps = {
  icon: IconName
  tone?: 'neutral' | 'good' | 'warn' | 'danger' | undefined
  /** Leads to the details. */
  href?: string | undefined
  children: ComponentChildren
}

/** One short truth for the bar of the shell: 未送信 3件 · 最終同期 10:24. */
export function StatusLine({ icon, tone = 'neutral', href, children }: StatusLineProps) {
  const content = (
    <>
      <Icon name={icon} size="s" />
      <span>{children}</span>
    </>
  )
  if (href === undefined) {
    return (
      <span class="status-line" data-tone={tone}>
        {content}
      </span>
    )
  }
  return (
    <a class="status-line" data-tone={tone} href={href}>
      {content}
    </a>
  )
}
