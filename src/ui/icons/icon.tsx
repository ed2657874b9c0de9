import { iconPaths, type IconName } from './icon-paths.ts'

export type IconProps = {
  name: IconName
  /** `s` 1.125em beside small text, `m` 1.375em (default), `l` 2em in tiles and empty states. */
  size?: 's' | 'm' | 'l' | undefined
}

/** A picture beside words; it is hidden from screen readers, so the words must say it all. */
export function Icon({ name, size = 'm' }: IconProps) {
  return (
    <svg class="icon" data-size={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  )
}
