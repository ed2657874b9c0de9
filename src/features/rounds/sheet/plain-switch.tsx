import type { Pack } from '#domain/instruments/pack.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Switch } from '#ui/choices/checkbox.tsx'

interface PlainSwitchProps {
  readonly pack: Pack
  readonly isPlain: boolean
  readonly onPlain: (isPlain: boolean) => void
}

/** Items in やさしい日本語, where the pack has them. */
export function PlainSwitch({ pack, isPlain, onPlain }: PlainSwitchProps) {
  const { t } = useLocale()
  if (!pack.items.some((item) => item.plain)) return null
  return <Switch label={t('sheet.plain')} checked={isPlain} onChecked={onPlain} />
}
