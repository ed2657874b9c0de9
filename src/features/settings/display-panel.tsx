import type { ComponentChildren } from 'preact'
import { languageNames } from '#i18n/language-names.ts'
import { langOf, useLocale } from '#i18n/locale.tsx'
import type { Language } from '#i18n/messages.ts'
import { today } from '#platform/clock.ts'
import { useSettings } from '#services/use-settings.ts'
import { Switch } from '#ui/choices/checkbox.tsx'
import { RadioGroup } from '#ui/choices/radio-group.tsx'
import { Card } from '#ui/content/card.tsx'

/** How the app looks on this device; every choice takes effect at once. */
export function DisplayPanel() {
  const { t, date } = useLocale()
  const { settings, change } = useSettings()
  return (
    <Card>
      <div class="stack gap-6">
        <RadioGroup
          legend={t('settings.language')}
          options={languageOptions(settings.furigana)}
          value={settings.language}
          onValue={(language) => change({ language })}
        />
        <Switch
          label={t('settings.furigana')}
          hint={t('settings.furiganaHint')}
          checked={settings.furigana}
          onChecked={(furigana) => change({ furigana })}
        />
        <RadioGroup
          legend={t('settings.textSize')}
          options={[
            { value: 'normal', label: t('settings.textNormal') },
            { value: 'large', label: t('settings.textLarge') },
            { value: 'larger', label: t('settings.textLarger') },
          ]}
          value={settings.textSize}
          onValue={(textSize) => change({ textSize })}
        />
        <RadioGroup
          legend={t('settings.theme')}
          options={[
            { value: 'system', label: t('settings.themeSystem') },
            { value: 'light', label: t('settings.themeLight') },
            { value: 'dark', label: t('settings.themeDark') },
          ]}
          value={settings.theme}
          onValue={(theme) => change({ theme })}
        />
        <RadioGroup
          legend={t('settings.contrast')}
          hint={t('settings.contrastHint')}
          options={[
            { value: 'system', label: t('settings.contrastSystem') },
            { value: 'high', label: t('settings.contrastHigh') },
          ]}
          value={settings.contrast}
          onValue={(contrast) => change({ contrast })}
        />
        <RadioGroup
          legend={t('settings.calendar')}
          hint={t('settings.calendarExample', { date: date(today()) })}
          options={[
            { value: 'gregory', label: t('settings.calendarGregory') },
            { value: 'japanese', label: t('settings.calendarJapanese') },
          ]}
          value={settings.calendar}
          onValue={(calendar) => change({ calendar })}
        />
      </div>
    </Card>
  )
}

interface LanguageOption {
  readonly value: Language
  readonly label: ComponentChildren
}

const languageOptions = (furigana: boolean): readonly LanguageOption[] => [
  ...languageNames(furigana).map(({ language, name }) => ({
    value: language,
    label: <span lang={langOf(language)}>{name}</span>,
  })),
  // For developers: what is not translated stands out.
  ...(import.meta.env.DEV ? [{ value: 'pseudo' as const, label: '⟦Pseudo⟧' }] : []),
]
