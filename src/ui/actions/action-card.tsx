import type { ComponentChildren } from 'preact'
import type { IconName } from '#ui/icons/icon-paths.ts'
import { Icon } from '#ui/icons/icon.tsx'

export type ActionCardProps = {
  icon: IconName
  title: ComponentChildren
  /** One sentence on what happens next. */
  text?: ComponentChildren
  /** The choice most people should take. */
  recommended?: boolean | undefined
  disabled?: boolean | undefined
} & ({ href: string; onClick?: undefined } | { href?: undefined; onClick: () => void })

/** A large tappable choice with icon, title and one sentence: the first start, empty pages. */
export function ActionCard(props: ActionCardProps) {
  const content = (
    <>
      <span class="action-card-icon">
        <Icon name={props.icon} size="l" />
      </span>
      <span class="action-card-words">
        <span class="action-card-title">{props.title}</span>
        {props.text && <span class="action-card-text">{props.text}</span>}
      </span>
      <Icon name="chevron" />
    </>
  )
  if (props.href !== undefined) {
    return (
      <a class="action-card" href={props.href} data-recommended={props.recommended}>
        {content}
      </a>
    )
  }
  return (
    <button
      type="button"
      class="action-card"
      data-recommended={props.recommended}
      disabled={props.disabled}
      onClick={props.onClick}
    >
      {content}
    </button>
  )
}
