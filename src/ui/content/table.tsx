import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { useOverflow } from './use-overflow.ts'

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
  const frame = useRef<HTMLDivElement>(null)
  const scrolls = useOverflow(frame)
  return (
    <div
      ref={frame}
      class="table-scroll"
      role={scrolls ? 'region' : undefined}
      aria-labelledby={scrolls ? captionId : undefined}
      tabIndex={scrolls ? 0 : undefined}
    >
      <table class="table" data-density={density}>
        <caption>
          <span id={captionId} class={captionHidden ? 'visually-hidden' : undefined}>
            {caption}
          </span>
        </caption>
        {children}
      </table>
    </div>
  )
}
