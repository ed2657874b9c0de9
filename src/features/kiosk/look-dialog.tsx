import type { KioskLook } from '#domain/kiosk/handover.ts'
import { languageNames } from '#i18n/language-names.ts'
import { langOf, useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { Switch } from '#ui/choices/checkbox.tsx'
import { RadioGroup } from '#ui/choices/radio-group.tsx'
import { Dialog } from '#ui/overlays/dialog.tsx'
import { useKiosk } from './kiosk-context.ts'

/** How it is said and how large: takes effect at once, and holds for this hand-over alone. */
export function LookDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLocale()
  const { progress, act } = useKiosk()
  const { look } = progress
  const change = (changed: Partial<KioskLook>) =>
    act({ kind: 'lookChanged', look: { ...look, ...changed } })
  return (
    <Dialog
      open
      title={t('kiosk.look')}
      closeLabel={t('kiosk.close')}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('kiosk.close')}
        </Button>
      }
    >
      <div class="stack gap-5">
        <RadioGroup
          legend={t('kiosk.language')}
          options={languageNames(look.furigana).map(({ language, name }) => ({
            value: language,
            label: <span lang={langOf(language)}>{name}</span>,
          }))}
          value={look.language}
          onValue={(language) => change({ language })}
        />
        <Switch
          label={t('kiosk.furigana')}
          checked={look.furigana}
          onChecked={(furigana) => change({ furigana })}
        />
        <RadioGroup
          legend={t('kiosk.textSize')}
          options={[
            { value: 'normal', label: t('kiosk.textNormal') },
            { value: 'large', label: t('kiosk.textLarge') },
            { value: 'larger', label: t('kiosk.textLarger') },
          ]}
          value={look.textSize}
          onValue={(textSize) => change({ textSize })}
        />
      </div>
    </Dialog>
  )
}
