import { useEffect } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { PlainShell } from '#ui/navigation/plain-shell.tsx'
import { UpdateAtRest } from './update.tsx'

const words = {
  crash: { title: 'app.crashTitle', text: 'app.crashText' },
  exists: { title: 'app.existsTitle', text: 'app.existsText' },
  damaged: { title: 'app.damagedTitle', text: 'app.damagedText' },
  blocked: { title: 'app.blockedTitle', text: 'app.blockedText' },
  upgrading: { title: 'app.upgradingTitle', text: 'app.upgradingText' },
  newer: { title: 'app.newerTitle', text: 'app.newerText' },
  upgradeFailed: { title: 'app.upgradeFailedTitle', text: 'app.upgradeFailedText' },
  noStorage: { title: 'app.noStorageTitle', text: 'app.noStorageText' },
} as const

export type DeadEndReason = keyof typeof words

/** A crashed app still holds its keys: it starts over by itself, locked. */
const CRASH_LOCKS_AFTER_MS = 60_000

/**
 * What happened, what is safe, what to do; and a way to try again. A newer version may be the way out; one
 * that waits for a crashed app starts at the lock, when this has been read.
 */
export function DeadEnd({ reason }: { readonly reason: DeadEndReason }) {
  const { t } = useLocale()
  useEffect(() => {
    if (reason !== 'crash') return
    const timer = setTimeout(() => location.reload(), CRASH_LOCKS_AFTER_MS)
    return () => clearTimeout(timer)
  }, [reason])
  return (
    <PlainShell brand={t('app.name')} width="narrow" centered>
      <div class="stack gap-5">
        <h1>{t(words[reason].title)}</h1>
        {reason === 'crash' && <Banner tone="good">{t('app.crashSafe')}</Banner>}
        <p>{t(words[reason].text)}</p>
        {reason !== 'upgrading' && (
          <div>
            <Button variant="primary" onClick={() => location.reload()}>
              {t('app.reload')}
            </Button>
          </div>
        )}
        {reason !== 'upgrading' && reason !== 'crash' && <UpdateAtRest />}
      </div>
    </PlainShell>
  )
}
