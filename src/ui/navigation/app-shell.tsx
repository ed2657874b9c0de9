import type { ComponentChildren } from 'preact'
import { Button } from '#ui/actions/button.tsx'
import { BrandMark } from '#ui/icons/brand-mark.tsx'
import { NavRail, type NavItem } from './nav-rail.tsx'
import { SkipLink } from './skip-link.tsx'

export type AppShellProps = {
  /** Name of the app beside its mark; leads to `homeHref`. */
  brand: string
  homeHref: string
  navLabel: string
  navItems: readonly NavItem[]
  skipLabel: string
  /** The way to lock: always in sight, one tap. */
  lock: { label: string; onLock: () => void }
  /** The honest line about what is unsent. */
  status?: ComponentChildren
  /** Over the page: サンプル, backup age, storage in danger. */
  banners?: ComponentChildren
  /** The page is exactly as high as the screen and its list scrolls inside. */
  fill?: boolean | undefined
  /** One thing in front of two people: no navigation, no status; the lock stays. */
  bare?: boolean | undefined
  children: ComponentChildren
}

/**
 * Bar on top (brand, status, lock), navigation as a rail on the left in landscape and as a bar at
 * the bottom in portrait and on phones, page in `<main id="main">`. Paper shows the page alone.
 */
export function AppShell(props: AppShellProps) {
  return (
    <div class="shell" data-bare={props.bare}>
      <SkipLink targetId="main" label={props.skipLabel} />
      <header class="shell-bar">
        <Brand {...props} />
        <div class="shell-status">{!props.bare && props.status}</div>
        <Button class="shell-lock" icon="lock" onClick={props.lock.onLock}>
          {props.lock.label}
        </Button>
      </header>
      {!props.bare && <NavRail label={props.navLabel} items={props.navItems} />}
      <div class="shell-main" data-fill={props.fill}>
        {props.banners && <aside class="shell-banners no-print">{props.banners}</aside>}
        <main id="main" tabIndex={-1} class={props.fill ? 'page page-fill' : 'page'}>
          {props.children}
        </main>
      </div>
    </div>
  )
}

function Brand({ brand, homeHref, bare }: Pick<AppShellProps, 'brand' | 'homeHref' | 'bare'>) {
  const content = (
    <>
      <BrandMark />
      <span>{brand}</span>
    </>
  )
  if (bare) return <span class="shell-brand">{content}</span>
  return (
    <a class="shell-brand" href={homeHref}>
      {content}
    </a>
  )
}
