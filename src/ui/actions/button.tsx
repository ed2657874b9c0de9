import type { ButtonHTMLAttributes, ComponentChildren, TargetedMouseEvent } from 'preact'
import { classNames } from '#ui/class-names.ts'
import type { IconName } from '#ui/icons/icon-paths.ts'
import { ButtonContent } from './button-content.tsx'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

/** What a button and a link that looks like one share. */
export type ButtonLook = {
  /** One primary per screen; secondary is the default. */
  variant?: ButtonVariant | undefined
  /** `large` is at least 64 px high, for the participant's hands. */
  size?: 'regular' | 'large' | undefined
  icon?: IconName | undefined
  /** Shown after the text, for 「つぎへ」. */
  iconAfter?: IconName | undefined
  fullWidth?: boolean | undefined
  class?: string | undefined
  children?: ComponentChildren
}

export type ButtonProps = ButtonLook &
  Omit<ButtonHTMLAttributes, 'class' | 'icon' | 'size' | 'onClick'> & {
    /** Work is under way: keeps focus, shows a spinner, swallows clicks and submits. */
    busy?: boolean | undefined
    onClick?: ((event: TargetedMouseEvent<HTMLButtonElement>) => void) | undefined
  }

export function Button({
  variant = 'secondary',
  size = 'regular',
  icon,
  iconAfter,
  fullWidth,
  busy = false,
  type = 'button',
  class: className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const click = (event: TargetedMouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      {...rest}
      type={type}
      class={classNames('button', className)}
      data-variant={variant}
      data-size={size}
      data-full={fullWidth}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={click}
    >
      <ButtonContent icon={icon} iconAfter={iconAfter} busy={busy}>
        {children}
      </ButtonContent>
    </button>
  )
}
