import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { PlainShell } from '#ui/navigation/plain-shell.tsx'

const words = {
  crash: { title: 'app.crashTitle', text: 'app.crashText' },
  damaged: { title: 'app.damagedTitle', text: 'app.damagedText' },
  noStorage: { title: 'app.noStorageTitle', text: 'app.noStorageText' },
} as const

/** What happened, what is safe, what to do; and a way to try again. */
export function DeadEnd({ reason }: { readonly reason: keyof typeof words }) {
  const { t } = useLocale()
  return (
    <PlainShell brand={t('app.name')} width="narrow" centered>
      <div class="stack gap-5">
        <h1>{t(words[reason].title)}</h1>
        {reason === 'crash' && <Banner tone="good">{t('app.crashSafe')}</Banner>}
        <p>{t(words[reason].text)}</p>
        <div>
          <Button variant="primary" onClick={() => location.reload()}>
            {t('app.reload')}
          </Button>
        </div>
      </div>
    </PlainShell>
  )
}
