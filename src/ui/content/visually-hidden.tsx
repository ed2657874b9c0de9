import type { ComponentChildren } from 'preact'

export type VisuallyHiddenProps = {
  /** `h1` for a screen whose heading can be seen otherwise, such as one item of a sheet. */
  as?: 'span' | 'p' | 'h1' | 'h2' | undefined
  children: ComponentChildren
}

/** For screen readers only. */
export function VisuallyHidden({ as: Element = 'span', children }: VisuallyHiddenProps) {
  return <Element class="visually-hidden">{children}</Element>
}
