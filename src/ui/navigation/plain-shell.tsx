import type { ComponentChildren } from 'preact'
import { BrandMark } from '#ui/icons/brand-mark.tsx'

export type PlainShellProps = {
  /** Name of the app; without it there is no bar. */
  brand?: string | undefined
  /** At the end of the bar: language, text size, progress. */
  bar?: ComponentChildren
  banners?: ComponentChildren
  /** Stays at the bottom of the screen: もどる, つぎへ. */
  footer?: ComponentChildren
  width?: 'narrow' | 'regular' | 'wide' | undefined
  /** In the middle of the screen when there is room, for the lock screen and the first start. */
  centered?: boolean | undefined
  children: ComponentChildren
}

/** A screen with one task and no navigation: first start, lock, the participant's hands. */
export function PlainShell(props: PlainShellProps) {
  const { brand, bar, banners, footer, width = 'regular', centered, children } = props
  return (
    <div class="plain-shell" data-width={width} data-centered={centered}>
      {(brand ?? bar) && (
        <header class="plain-bar no-print">
          {brand && (
            <span class="shell-brand">
              <BrandMark />
              <span>{brand}</span>
            </span>
          )}
          {bar && <div class="row plain-bar-end">{bar}</div>}
        </header>
      )}
      {banners && <aside class="shell-banners no-print">{banners}</aside>}
      <main id="main" tabIndex={-1} class="plain-main">
        {children}
      </main>
      {footer && <footer class="plain-footer no-print">{footer}</footer>}
    </div>
  )
}
