import type { ComponentChildren, HTMLAttributes } from 'preact'
import { classNames } from '#ui/class-names.ts'
import { SectionHeading } from './section-heading.tsx'

export type CardProps = Omit<HTMLAttributes<HTMLElement>, 'class' | 'title' | 'children'> & {
  title?: ComponentChildren
  /** Level of the title, 2 by default; 1 where the card is the page. */
  level?: 1 | 2 | 3 | 4 | undefined
  /** Beside the title. */
  actions?: ComponentChildren
  /** `sunken` for what is of second rank. */
  tone?: 'plain' | 'sunken' | undefined
  class?: string | undefined
  children?: ComponentChildren
}

export function Card(props: CardProps) {
  const { title, level = 2, actions, tone = 'plain', class: className, children, ...rest } = props
  return (
    <section {...rest} class={classNames('card', className)} data-tone={tone}>
      {title && (
        <SectionHeading level={level} actions={actions}>
          {title}
        </SectionHeading>
      )}
      {children}
    </section>
  )
}
