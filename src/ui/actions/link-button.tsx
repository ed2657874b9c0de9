import type { AnchorHTMLAttributes } from 'preact'
import { classNames } from '#ui/class-names.ts'
import { ButtonContent } from './button-content.tsx'
import type { ButtonLook } from './button.tsx'

export type LinkButtonProps = ButtonLook &
  Omit<AnchorHTMLAttributes, 'class' | 'icon' | 'size' | 'href' | 'role'> & {
    href: string
  }

/** A link that goes somewhere and looks like a button. */
export function LinkButton({
  variant = 'secondary',
  size = 'regular',
  icon,
  iconAfter,
  fullWidth,
  class: className,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <a
      {...rest}
      class={classNames('button', className)}
      data-variant={variant}
      data-size={size}
      data-full={fullWidth}
    >
      <ButtonContent icon={icon} iconAfter={iconAfter} busy={false}>
        {children}
      </ButtonContent>
    </a>
  )
}
