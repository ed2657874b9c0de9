import { useMemo, useState } from 'preact/hooks'
import {
  checkPassphrase,
  normalizePassphrase,
  PASSPHRASE_MIN,
  type BrokenPassphraseRule,
  type PassphraseCheck,
  type PassphraseHint,
} from '#domain/lock/passphrase.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Translate } from '#i18n/translate.ts'
import { PassphraseField } from '#ui/fields/passphrase-field.tsx'

/** A passphrase being chosen: typed twice, checked while it is typed. */
export interface ChosenPassphrase {
  readonly text: string
  readonly repeated: string
  readonly check: PassphraseCheck
  /** It keeps the rules and both entries agree. */
  readonly isAccepted: boolean
  readonly isRepeated: boolean
  readonly setText: (text: string) => void
  readonly setRepeated: (text: string) => void
}

export function usePassphrase(organisation: string): ChosenPassphrase {
  const [text, setText] = useState('')
  const [repeated, setRepeated] = useState('')
  const check = useMemo(() => checkPassphrase(text, organisation), [text, organisation])
  const isRepeated = normalizePassphrase(text) === normalizePassphrase(repeated)
  const isAccepted = check.broken.length === 0 && isRepeated
  return { text, repeated, check, isAccepted, isRepeated, setText, setRepeated }
}

interface NewPassphraseProps {
  readonly passphrase: ChosenPassphrase
  /** The form was submitted once: what is wrong is now said. */
  readonly wasTried: boolean
}

export function NewPassphrase({ passphrase, wasTried }: NewPassphraseProps) {
  const { t } = useLocale()
  const { text, repeated, check, isRepeated, setText, setRepeated } = passphrase
  const [broken] = check.broken
  const labels = { showLabel: t('common.show'), hideLabel: t('common.hide') }
  return (
    <>
      <div class="stack gap-2">
        <PassphraseField
          {...labels}
          label={t('lock.passphrase')}
          hint={t('lock.passphraseHint', { min: PASSPHRASE_MIN })}
          mark={t('common.required')}
          error={wasTried && broken ? brokenRuleText(t, broken) : undefined}
          value={text}
          onValue={setText}
        />
        <output class="small muted">{hintText(t, check.hint)}</output>
      </div>
      <PassphraseField
        {...labels}
        label={t('lock.passphraseAgain')}
        mark={t('common.required')}
        error={wasTried && !isRepeated ? t('lock.passphraseDiffers') : undefined}
        value={repeated}
        onValue={setRepeated}
      />
    </>
  )
}

function brokenRuleText(t: Translate, rule: BrokenPassphraseRule): string {
  switch (rule.kind) {
    case 'tooShort':
      return t('lock.rule.tooShort', { missing: rule.missing })
    case 'tooLong':
      return t('lock.rule.tooLong', { max: rule.max })
    default:
      return t(`lock.rule.${rule.kind}`)
  }
}

function hintText(t: Translate, hint: PassphraseHint): string {
  return hint.kind === 'keepTyping'
    ? t('lock.hint.keepTyping', { missing: hint.missing })
    : t(`lock.hint.${hint.kind}`)
}
