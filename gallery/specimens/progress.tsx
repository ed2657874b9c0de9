import type { Specimen, Words } from '#gallery/specimen.ts'
import { Button } from '#ui/actions/button.tsx'
import { Meter } from '#ui/progress/meter.tsx'
import { ProgressBar } from '#ui/progress/progress-bar.tsx'
import { Spinner } from '#ui/progress/spinner.tsx'

export const progress: readonly Specimen[] = [
  {
    name: 'Meter',
    states: Object.fromEntries(
      [0, 7, 25].map((answered) => [
        `${answered} of 25`,
        ({ t }: Words) => (
          <Meter
            label={t('sheet.progress')}
            value={answered}
            max={25}
            text={t('sheet.progressText', { answered, total: 25 })}
          />
        ),
      ]),
    ),
  },
  {
    name: 'ProgressBar',
    states: {
      'with counts and a way out': ({ t }) => (
        <ProgressBar
          label={t('lock.sampleLoading')}
          value={1200}
          max={24_000}
          counts={t('lock.sampleCounts', { done: '1,200', total: '24,000' })}
          action={<Button>{t('common.cancel')}</Button>}
        />
      ),
      'amount unknown': ({ t }) => <ProgressBar label={t('lock.preparing')} />,
      furigana: ({ kanji }) => <ProgressBar label={kanji} value={100} />,
    },
  },
  { name: 'Spinner', states: { regular: ({ t }) => <Spinner label={t('common.loading')} /> } },
]
