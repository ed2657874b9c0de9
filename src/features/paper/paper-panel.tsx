import './paper.css'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Pack } from '#domain/instruments/pack.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Switch } from '#ui/choices/checkbox.tsx'
import { Card } from '#ui/content/card.tsx'
import { ScrollFrame } from '#ui/content/scroll-frame.tsx'
import { PaperSheet } from './paper-sheet.tsx'

interface PaperPanelProps {
  readonly pack: Pack
  /** Of whom and of which round the form is to be; a form for everybody without. */
  readonly occasion?: { readonly name: string; readonly round: number }
  /** Above the form, on the screen only. */
  readonly children?: ComponentChildren
}

/** A blank form as it will be printed, and what may be chosen about it. */
export function PaperPanel({ pack, occasion, children }: PaperPanelProps) {
  const { t, language } = useLocale()
  const [chosenPlain, setPlain] = useState<boolean | null>(null)
  const isPlain = chosenPlain ?? language === 'ja-easy'
  const [isNamed, setNamed] = useState(false)
  const hasPlain = pack.items.some((item) => item.plain)
  return (
    <div class="paper-panel stack gap-5">
      {children}
      {(hasPlain || occasion) && (
        <Card class="no-print" aria-label={t('paper.options')}>
          {hasPlain && <Switch label={t('sheet.plain')} checked={isPlain} onChecked={setPlain} />}
          {occasion && (
            <Switch
              label={t('paper.printName')}
              hint={t('paper.printNameHint')}
              checked={isNamed}
              onChecked={setNamed}
            />
          )}
        </Card>
      )}
      <ScrollFrame label={t('paper.sheet')}>
        <PaperSheet
          pack={pack}
          isPlain={isPlain}
          name={isNamed ? occasion?.name : undefined}
          round={occasion?.round}
        />
      </ScrollFrame>
    </div>
  )
}
