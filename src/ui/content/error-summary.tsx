import type { ComponentChildren, TargetedMouseEvent } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '#ui/icons/icon.tsx'

export type ErrorSummaryProps = {
  title: ComponentChildren
  /** Each leads to the field with this id. */
  errors: readonly { fieldId: string; text: ComponentChildren }[]
}

/** Over a form that was refused; takes the focus when it appears, again when its `key` changes. */
export function ErrorSummary({ title, errors }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} class="banner error-summary" data-tone="danger" role="alert" tabIndex={-1}>
      <Icon name="error" />
      <div class="banner-words">
        <p class="banner-title">{title}</p>
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
