import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { ScrollFrame } from './scroll-frame.tsx'

export type TableProps = {
  caption: ComponentChildren
  captionHidden?: boolean | undefined
  /** `dense` for many short numbers. */
  density?: 'regular' | 'dense' | undefined
  /** thead, tbody, tfoot. Numbers carry class `num`, row headings `<th scope="row">`. */
  children: ComponentChildren
}

/** A table that scrolls sideways on its own when it is too wide, by keyboard too. */
export function Table({ caption, captionHidden, density = 'regular', children }: TableProps) {
  const captionId = useId()
  return (
    <ScrollFrame labelledBy={captionId}>
      <table class="table" data-density={density}>
        <caption>
          <span id={captionId} class={captionHidden ? 'visually-hidden' : undefined}>
            {caption}
          </span>
        </caption>
        {children}
      </table>
    </ScrollFrame>
  )
}
