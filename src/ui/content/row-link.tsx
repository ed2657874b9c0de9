import type { ComponentChildren } from 'preact'
import { Icon } from '#ui/icons/icon.tsx'

export type RowLinkProps = {
  href: string
  title: ComponentChildren
  /** Second line. */
  detail?: ComponentChildren
  /** Badges or figures before the arrow. */
  meta?: ComponentChildren
  /** Before the words: an icon, a number. */
  leading?: ComponentChildren
}

/** A row of a list that leads to a page; the whole row is the target. */
export function RowLink({ href, title, detail, meta, leading }: RowLinkProps) {
  return (
    <a class="row-link" href={href}>
      {leading && <span class="row-link-leading">{leading}</span>}
      <span class="row-link-words">
        <span class="row-link-title">{title}</span>
        {detail && <span class="row-link-detail">{detail}</span>}
      </span>
      {meta && <span class="row-link-meta">{meta}</span>}
      <Icon name="chevron" size="s" />
    </a>
  )
}
