import type { Specimen, Words } from '#gallery/specimen.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner, type BannerTone } from '#ui/content/banner.tsx'
import { EmptyState } from '#ui/content/empty-state.tsx'
import { ErrorSummary } from '#ui/content/error-summary.tsx'

const BANNER_TONES: readonly BannerTone[] = ['info', 'good', 'warn', 'danger', 'sample']

/** Of the room `content`: what speaks up. */
export const notices: readonly Specimen[] = [
  {
    name: 'Banner',
    wide: true,
    states: {
      ...Object.fromEntries(
        BANNER_TONES.map((tone) => [
          tone,
          ({ t }: Words) => (
            <Banner tone={tone} title={t('rounds.hiddenTitle')}>
              {t('rounds.hiddenText')}
            </Banner>
          ),
        ]),
      ),
      'with actions': ({ t }) => (
        <Banner
          tone="warn"
          title={t('sheet.gapsTitle', { count: 3 })}
          actions={<Button>{t('sheet.backToItems')}</Button>}
        >
          {t('sheet.gapsText')}
        </Banner>
      ),
      'title alone, furigana': ({ kanji }) => <Banner tone="info" title={kanji} />,
      strip: ({ t }) => (
        <Banner
          tone="sample"
          shape="strip"
          actions={<Button variant="quiet">{t('app.leaveSample')}</Button>}
        >
          {t('app.sampleBanner')}
        </Banner>
      ),
    },
  },
  {
    name: 'EmptyState',
    wide: true,
    states: {
      'with a way on': ({ t }) => (
        <EmptyState
          icon="people"
          title={t('participants.emptyTitle')}
          action={<Button variant="primary">{t('participants.addFirst')}</Button>}
        >
          {t('participants.emptyText')}
        </EmptyState>
      ),
      'title alone': ({ kanji }) => <EmptyState title={kanji} />,
    },
  },
  {
    name: 'ErrorSummary',
    wide: true,
    window: { height: 200 },
    states: {
      focused: ({ t }) => (
        <ErrorSummary
          title={t('common.unsavedTitle')}
          errors={[
            {
              fieldId: 'name',
              text: t('problem.missing', { label: t('participants.name') }),
            },
            {
              fieldId: 'kana',
              text: t('problem.notKana', { label: t('participants.kana') }),
            },
          ]}
        />
      ),
      'to be looked at': ({ t, kanji }) => (
        <ErrorSummary
          tone="warn"
          title={t('common.overtakenTitle')}
          errors={[
            {
              fieldId: 'contact',
              text: t('common.overtakenField', {
                label: t('participants.contact'),
                value: kanji,
              }),
            },
          ]}
        >
          <p>{t('common.overtakenText')}</p>
        </ErrorSummary>
      ),
    },
  },
]
