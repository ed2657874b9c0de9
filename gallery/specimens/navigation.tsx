import { Held } from '#gallery/held.tsx'
import type { Specimen, Words } from '#gallery/specimen.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'
import { AppShell } from '#ui/navigation/app-shell.tsx'
import { PlainShell } from '#ui/navigation/plain-shell.tsx'
import { StatusLine } from '#ui/navigation/status-line.tsx'
import { Tabs } from '#ui/navigation/tabs.tsx'
import { Meter } from '#ui/progress/meter.tsx'

const nothing = () => undefined

export const navigation: readonly Specimen[] = [
  {
    name: 'AppShell',
    wide: true,
    window: { height: 560, isPage: true },
    states: {
      regular: (words) => <Shell words={words} />,
      'with a banner, filled': (words) => <Shell words={words} fill />,
    },
  },
  {
    name: 'PlainShell',
    wide: true,
    window: { height: 420, isPage: true },
    states: {
      centered: ({ t }) => (
        <PlainShell centered width="narrow">
          <PageHeader title={t('lock.title')} lead={t('lock.whichMarkHint')} />
        </PlainShell>
      ),
      'bar and footer': ({ t, kanji }) => (
        <PlainShell
          brand={t('app.name')}
          bar={<Meter label={t('sheet.progress')} value={7} max={25} text="7 / 25" />}
          footer={
            <div class="split">
              <Button size="large" icon="back">
                {t('common.back')}
              </Button>
              <Button size="large" variant="primary" iconAfter="next">
                {t('common.next')}
              </Button>
            </div>
          }
        >
          <PageHeader title={kanji} />
        </PlainShell>
      ),
    },
  },
  {
    name: 'StatusLine',
    touched: ({ t }) => (
      <StatusLine icon="device" href="#StatusLine">
        {t('app.deviceOnly')}
      </StatusLine>
    ),
    states: {
      neutral: ({ t }) => <StatusLine icon="device">{t('app.deviceOnly')}</StatusLine>,
      good: ({ t }) => (
        <StatusLine icon="check" tone="good">
          {t('sheet.saved')}
        </StatusLine>
      ),
      warn: ({ t }) => (
        <StatusLine icon="cloud" tone="warn">
          {t('app.unsent', { count: 3 })}
        </StatusLine>
      ),
      'danger, a link': ({ t }) => (
        <StatusLine icon="error" tone="danger" href="#StatusLine">
          {t('sheet.failed')}
        </StatusLine>
      ),
    },
  },
  {
    name: 'Tabs',
    wide: true,
    touched: (words) => <Views words={words} count={2} />,
    states: {
      two: (words) => <Views words={words} count={2} />,
      'more than fit': (words) => <Views words={words} count={24} />,
    },
  },
]

interface ShellProps {
  readonly words: Words
  readonly fill?: boolean
}

function Shell({ words: { t, kanji }, fill }: ShellProps) {
  return (
    <AppShell
      brand={t('app.name')}
      homeHref="#home"
      navLabel={t('app.navigation')}
      navItems={[
        { href: '#people', label: t('app.participants'), icon: 'people', isCurrent: true },
        {
          href: '#offices',
          label: t('offices.title'),
          icon: 'office',
          isCurrent: false,
          count: { value: 3, text: t('rounds.gaps', { count: 3 }) },
        },
        { href: '#settings', label: t('app.settings'), icon: 'settings', isCurrent: false },
      ]}
      skipLabel={t('app.skipToContent')}
      lock={{ label: t('app.lock'), onLock: nothing }}
      status={<StatusLine icon="device">{t('app.deviceOnly')}</StatusLine>}
      banners={
        fill && (
          <Banner tone="sample" shape="strip">
            {t('app.sampleBanner')}
          </Banner>
        )
      }
      fill={fill}
    >
      <PageHeader title={kanji} lead={t('app.tagline')} />
    </AppShell>
  )
}

interface ViewsProps {
  readonly words: Words
  readonly count: number
}

function Views({ words: { t, kanji }, count }: ViewsProps) {
  const keys = Array.from({ length: count }, (_, index) => String(index + 1))
  return (
    <Held first="1">
      {(selected, select) => (
        <Tabs
          label={t('charts.view')}
          tabs={keys.map((key) => ({ key, label: t('charts.round', { number: key }) }))}
          selected={selected}
          onSelect={select}
        >
          {kanji}
        </Tabs>
      )}
    </Held>
  )
}
