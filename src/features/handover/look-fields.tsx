import type { KioskLook } from '#domain/kiosk/handover.ts'
import { languageNames } from '#i18n/language-names.ts'
import { langOf, useLocale } from '#i18n/locale.tsx'
import { Switch } from '#ui/choices/checkbox.tsx'
import { RadioGroup } from '#ui/choices/radio-group.tsx'

interface LookFieldsProps {
  readonly look: KioskLook
  readonly onLook: (look: KioskLook) => void
}

export function LookFields({ look, onLook }: LookFieldsProps) {
  const { t, furigana } = useLocale()
  return (
    <div class="stack gap-5">
      <p class="muted">{t('handover.lookText')}</p>
      <RadioGroup
        legend={t('handover.language')}
        options={languageNames(furigana).map(({ language, name }) => ({
          value: language,
          label: <span lang={langOf(language)}>{name}</span>,
        }))}
        value={look.language}
        onValue={(language) => onLook({ ...look, language })}
      />
      <Switch
        label={t('handover.furigana')}
        checked={look.furigana}
        onChecked={(wanted) => onLook({ ...look, furigana: wanted })}
      />
      <RadioGroup
        legend={t('handover.textSize')}
        options={[
          { value: 'normal', label: t('settings.textNormal') },
          { value: 'large', label: t('settings.textLarge') },
          { value: 'larger', label: t('settings.textLarger') },
        ]}
        value={look.textSize}
        onValue={(textSize) => onLook({ ...look, textSize })}
      />
    </div>
  )
}
