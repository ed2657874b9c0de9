import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import {
  installOffer,
  isInstalled,
  isKeptApart,
  platformOf,
  type Platform,
} from '#platform/home-screen.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { Card } from '#ui/content/card.tsx'

const STEPS = {
  ios: ['settings.installIosShare', 'settings.installIosAdd', 'settings.installOpen'],
  mac: ['settings.installMacDock', 'settings.installOpen'],
  android: ['settings.installAndroidMenu', 'settings.installAndroidAdd', 'settings.installOpen'],
  chromium: ['settings.installChromiumIcon', 'settings.installOpen'],
  firefox: ['settings.installFirefox'],
  other: ['settings.installOther', 'settings.installOpen'],
} as const satisfies Readonly<Record<Platform, readonly string[]>>

/** How Ayumi comes to the home screen of this device, where browsers do not clear its records. */
export function InstallPanel() {
  const { t } = useLocale()
  const [ask, setAsk] = useState(installOffer)
  const platform = platformOf(navigator)
  return (
    <Card title={t('settings.install')} level={3}>
      {isInstalled() ? (
        <Banner tone="good" title={t('settings.installDone')}>
          {t('settings.installDoneText')}
        </Banner>
      ) : (
        <>
          <p>{t('settings.installWhy')}</p>
          {ask && (
            <div>
              <Button
                onClick={() => {
                  setAsk(undefined)
                  void ask()
                }}
              >
                {t('settings.installAsk')}
              </Button>
            </div>
          )}
          <ol>
            {STEPS[platform].map((step) => (
              <li key={step}>{t(step)}</li>
            ))}
          </ol>
          {isKeptApart(platform) && (
            <Banner tone="warn" title={t('settings.installApart')}>
              {t('settings.installApartText')}
            </Banner>
          )}
        </>
      )}
      <p>{t('lock.privateWindow')}</p>
    </Card>
  )
}
