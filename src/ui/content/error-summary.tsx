import type { ComponentChildren, TargetedMouseEvent } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '#ui/icons/icon.tsx'

export type ErrorSummaryProps = {
  /** `warn` where nothing is wrong with what was typed, but somebody should look before it is kept. */
  tone?: 'danger' | 'warn' | undefined
  title: ComponentChildren
  /** What goes for all of them. */
  children?: ComponentChildren
  /** Each leads to the field with this id. */
  errors: readonly { fieldId: string; text: ComponentChildren }[]
}

/** Over a form that was refused; takes the focus when it appears, again when its `key` changes. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const { tone = 'danger', title, children, errors } = props
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} class="banner error-summary" data-tone={tone} role="alert" tabIndex={-1}>
      <Icon name={tone === 'warn' ? 'warning' : 'error'} />
      <div class="banner-words">
        <p class="banner-title">{title}</p>
        {children}
        <ul>
          {errors.map((error) => (
            <li key={error.fieldId}>
              <a href={`#${error.fieldId}`} onClick={focusTarget}>
                {error.text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** Focus instead of navigation: the address stays free of field ids. A group gives its first control. */
function focusTarget(event: TargetedMouseEvent<HTMLAnchorElement>): void {
  event.preventDefault()
  const target = document.getElementById(event.currentTarget.hash.slice(1))
  const control = target?.matches('fieldset') ? target.querySelector('input') : target
  target?.scrollIntoView({ block: 'center' })
  control?.focus({ preventScroll: true })
}
