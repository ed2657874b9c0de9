import type { IconName } from '#ui/icons/icon-paths.ts'
import { useLocale } from '#i18n/locale.tsx'
import { RowLink } from '#ui/content/row-link.tsx'
import { Icon } from '#ui/icons/icon.tsx'

interface Section {
  readonly name: 'security' | 'backup' | 'packs' | 'offices' | 'display'
  readonly icon: IconName
}

const sections: readonly Section[] = [
  { name: 'security', icon: 'key' },
  { name: 'backup', icon: 'download' },
  { name: 'packs', icon: 'sheet' },
  { name: 'offices', icon: 'office' },
  { name: 'display', icon: 'eye' },
]

/** Where the settings are: one line for each page of them. */
export function SettingsIndex() {
  const { t } = useLocale()
  return (
    <nav aria-label={t('settings.sections')}>
      <ul class="row-list">
        {sections.map(({ name, icon }) => (
          <li key={name}>
            <RowLink
              href={`/settings/${name}`}
              leading={<Icon name={icon} />}
              title={t(`settings.${name}`)}
              detail={t(`settings.${name}Text`)}
            />
          </li>
        ))}
      </ul>
    </nav>
  )
}
