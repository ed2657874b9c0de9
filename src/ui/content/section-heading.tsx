import type { ComponentChildren } from 'preact'

export type SectionHeadingProps = {
  level?: 1 | 2 | 3 | 4 | undefined
  actions?: ComponentChildren
  id?: string | undefined
  children: ComponentChildren
}

export function SectionHeading({ level = 2, actions, id, children }: SectionHeadingProps) {
  const Heading = `h${level}` as const
  if (!actions) return <Heading id={id}>{children}</Heading>
  return (
    <div class="split section-heading">
      <Heading id={id}>{children}</Heading>
      <div class="row">{actions}</div>
    </div>
  )
}
