import type { ComponentChildren } from 'preact'
import type { IconName } from '#ui/icons/icon-paths.ts'
import { Icon } from '#ui/icons/icon.tsx'

export type ButtonContentProps = {
  icon: IconName | undefined
  iconAfter: IconName | undefined
  busy: boolean
  children: ComponentChildren
}

/** Icon, text, icon; while busy the first icon gives way to a spinner. */
export function ButtonContent({ icon, iconAfter, busy, children }: ButtonContentProps) {
  return (
    <>
      {busy ? <span class="spinner-ring" /> : icon && <Icon name={icon} />}
      <span class="button-text">{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </>
  )
}
