import type { ButtonHTMLAttributes } from 'preact'
import { classNames } from '#ui/class-names.ts'
import type { IconName } from '#ui/icons/icon-paths.ts'
import { Icon } from '#ui/icons/icon.tsx'

export type IconButtonProps = Omit<
  ButtonHTMLAttributes,
  'class' | 'icon' | 'children' | 'aria-label'
> & {
  icon: IconName
  /** What it does, for screen readers: the picture has to say it to everybody else. */
  label: string
  class?: string | undefined
}

/** A square button with only a picture, for places where words do not fit. */
export function IconButton({ icon, label, class: className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      class={classNames('button icon-button', className)}
      data-variant="quiet"
      aria-label={label}
    >
      <Icon name={icon} />
    </button>
  )
}
