import type { ComponentChildren } from 'preact'
import type { IconName } from '#ui/icons/icon-paths.ts'
import { Icon } from '#ui/icons/icon.tsx'

export type BannerTone = 'info' | 'good' | 'warn' | 'danger' | 'sample'

export type BannerProps = {
  tone: BannerTone
  title?: ComponentChildren
  actions?: ComponentChildren
  /** Read out when it appears: `alert` at once, `status` when there is a pause. */
  live?: 'alert' | 'status' | undefined
  /** `strip` is one slim line over the page, for what is always true, such as サンプル. */
  shape?: 'box' | 'strip' | undefined
  icon?: IconName | undefined
  children?: ComponentChildren
}

const iconByTone = {
  info: 'info',
  good: 'check',
  warn: 'warning',
  danger: 'error',
  sample: 'sample',
} as const satisfies Record<BannerTone, IconName>

export function Banner(props: BannerProps) {
  const { tone, title, actions, live, shape = 'box', icon, children } = props
  return (
    <div class="banner" data-tone={tone} data-shape={shape} role={live}>
      <Icon name={icon ?? iconByTone[tone]} />
      <div class="banner-words">
        {title && <p class="banner-title">{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {actions && <div class="banner-actions no-print">{actions}</div>}
    </div>
  )
}
