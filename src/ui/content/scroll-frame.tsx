import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useOverflow } from './use-overflow.ts'

export type ScrollFrameProps = {
  /** What is inside, for those who reach it by keyboard to scroll; or the id of what says so. */
  label?: string | undefined
  labelledBy?: string | undefined
  children: ComponentChildren
}

/** What cannot be narrower than it is scrolls sideways on its own, by keyboard too. */
export function ScrollFrame({ label, labelledBy, children }: ScrollFrameProps) {
  const frame = useRef<HTMLDivElement>(null)
  const scrolls = useOverflow(frame)
  return (
    <div
      ref={frame}
      class="scroll-frame"
      role={scrolls ? 'region' : undefined}
      aria-label={scrolls ? label : undefined}
      aria-labelledby={scrolls ? labelledBy : undefined}
      tabIndex={scrolls ? 0 : undefined}
    >
      {children}
    </div>
  )
}
