import { useLayoutEffect, useRef } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { useUnsaved } from '#services/unsaved.ts'
import { Button } from '#ui/actions/button.tsx'
import { Icon } from '#ui/icons/icon.tsx'
import type { DraftKeeper } from '#features/rounds/draft/draft-keeper.ts'
import { savePhase } from '#features/rounds/draft/draft-state.ts'
import { useDraftPart } from '#features/rounds/draft/use-draft.ts'

/**
 * Whether what stands on the screen stands on the disk. Says so aloud only when it does not. Other
 * words are drawn when it is worth a drawing; that these are not true any more shows at once.
 */
export function SaveStatus({ keeper }: { readonly keeper: DraftKeeper }) {
  const { t } = useLocale()
  const phase = useDraftPart(keeper, savePhase)
  const words = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const follow = () =>
      words.current?.setAttribute('aria-busy', String(savePhase(keeper.state()) !== phase))
    follow()
    return keeper.listen(follow)
  }, [keeper, phase])
  useUnsaved(phase === 'failed')
  if (phase === 'failed') {
    return (
      <span ref={words} class="save-status" data-phase={phase} role="alert">
        <Icon name="error" size="s" />
        {t('sheet.failed')}
        <Button variant="quiet" icon="sync" onClick={() => void keeper.retry()}>
          {t('sheet.retry')}
        </Button>
      </span>
    )
  }
  return (
    <span ref={words} class="save-status" data-phase={phase}>
      {phase === 'saved' && <Icon name="check" size="s" />}
      {t(`sheet.${phase}`)}
    </span>
  )
}
