import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '#ui/icons/icon.tsx'

export type PageHeaderProps = {
  title: ComponentChildren
  /** A line under the title. */
  lead?: ComponentChildren
  back?: { href: string; label: ComponentChildren } | undefined
  actions?: ComponentChildren
  /** Changes with the route: the title takes the focus, so a screen reader says where one is. */
  focusKey?: string | undefined
}

export function PageHeader({ title, lead, back, actions, focusKey }: PageHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // After the page before is gone: its dialog would let nothing outside have the focus.
  useEffect(() => {
    if (focusKey !== undefined) heading.current?.focus({ preventScroll: true })
  }, [focusKey])
  return (
    <header class="page-header">
      {back && (
        <a class="back-link no-print" href={back.href}>
          <Icon name="back" size="s" />
          <span>{back.label}</span>
        </a>
      )}
      <div class="split">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead && <div class="page-lead">{lead}</div>}
        </div>
        {actions && <div class="row no-print">{actions}</div>}
      </div>
    </header>
  )
}
