import type { Specimen } from '#gallery/specimen.ts'
import { BrandMark } from '#ui/icons/brand-mark.tsx'
import { iconPaths, type IconName } from '#ui/icons/icon-paths.ts'
import { Icon } from '#ui/icons/icon.tsx'

const names = Object.keys(iconPaths) as IconName[]

export const icons: readonly Specimen[] = [
  {
    name: 'Icon',
    wide: true,
    states: {
      'every one': () => (
        <ul class="gallery-icons bare-list">
          {names.map((name) => (
            <li key={name}>
              <Icon name={name} />
              <span class="small">{name}</span>
            </li>
          ))}
        </ul>
      ),
      'every size': () => (
        <div class="row">
          <Icon name="sheet" size="s" />
          <Icon name="sheet" />
          <Icon name="sheet" size="l" />
        </div>
      ),
    },
  },
  { name: 'BrandMark', states: { regular: () => <BrandMark /> } },
]
