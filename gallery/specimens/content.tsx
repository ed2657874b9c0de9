import type { Specimen, Words } from '#gallery/specimen.ts'
import { Button } from '#ui/actions/button.tsx'
import { Badge, type BadgeTone } from '#ui/content/badge.tsx'
import { Card } from '#ui/content/card.tsx'
import { DefinitionList } from '#ui/content/definition-list.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'
import { RowLink } from '#ui/content/row-link.tsx'
import { ScrollFrame } from '#ui/content/scroll-frame.tsx'
import { SectionHeading } from '#ui/content/section-heading.tsx'
import { SeriesKey } from '#ui/content/series-key.tsx'
import { lookBySeries, type Series } from '#ui/content/series.ts'
import { Stepper } from '#ui/content/stepper.tsx'
import { Table } from '#ui/content/table.tsx'
import { VisuallyHidden } from '#ui/content/visually-hidden.tsx'
import { Icon } from '#ui/icons/icon.tsx'

const BADGE_TONES: readonly BadgeTone[] = [
  'neutral',
  'brand',
  'info',
  'good',
  'warn',
  'danger',
  'sample',
]

export const content: readonly Specimen[] = [
  {
    name: 'Badge',
    states: {
      'every tone': ({ t }) => (
        <div class="row">
          {BADGE_TONES.map((tone) => (
            <Badge key={tone} tone={tone}>
              {t('rounds.submitted')}
            </Badge>
          ))}
        </div>
      ),
      'with an icon': ({ t }) => (
        <Badge tone="good" icon="check">
          {t('consents.given')}
        </Badge>
      ),
      furigana: ({ kanji }) => <Badge tone="brand">{kanji}</Badge>,
    },
  },
  {
    name: 'Card',
    states: {
      plain: ({ t }) => (
        <Card title={t('notes.title')}>
          <p>{t('notes.emptyText')}</p>
        </Card>
      ),
      sunken: ({ t }) => (
        <Card title={t('notes.title')} tone="sunken">
          <p>{t('notes.emptyText')}</p>
        </Card>
      ),
      'with actions': ({ t }) => (
        <Card
          title={t('consents.title')}
          actions={<Button icon="plus">{t('consents.add')}</Button>}
        >
          <p>{t('consents.emptyText')}</p>
        </Card>
      ),
      'without a title': ({ t }) => (
        <Card>
          <p>{t('consents.emptyText')}</p>
        </Card>
      ),
      furigana: ({ kanji }) => (
        <Card title={kanji}>
          <p>{kanji}</p>
        </Card>
      ),
    },
  },
  {
    name: 'DefinitionList',
    states: {
      regular: ({ t }) => (
        <DefinitionList
          items={[
            { term: t('sheet.name'), description: '山田 花子' },
            { term: t('sheet.filledOn'), description: '2026-11-24' },
            { term: t('participants.contact'), description: t('common.none') },
          ]}
        />
      ),
      'long text, furigana': ({ t, kanji }) => (
        <DefinitionList
          items={[
            { term: t('participants.pseudonym'), description: t('rounds.lookEarlyText') },
            { term: kanji, description: kanji },
          ]}
        />
      ),
    },
  },
  {
    name: 'PageHeader',
    wide: true,
    window: { height: 190 },
    states: {
      'title alone': ({ t }) => <PageHeader title={t('participants.title')} />,
      'way back, lead, actions': ({ t }) => (
        <PageHeader
          title={t('participants.editTitle', { name: '山田 花子' })}
          lead={t('participants.newLead')}
          back={{ href: '#PageHeader', label: t('participants.backToList') }}
          actions={<Button icon="print">{t('common.print')}</Button>}
        />
      ),
      'furigana, focused': ({ kanji }) => <PageHeader title={kanji} lead={kanji} focusKey="on" />,
    },
  },
  {
    name: 'RowLink',
    wide: true,
    touched: (words) => <Row words={words} />,
    states: {
      'title alone': ({ t }) => <RowLink href="#RowLink" title={t('packs.title')} />,
      'with all': (words) => <Row words={words} />,
      'long text': ({ t }) => (
        <RowLink
          href="#RowLink"
          title={t('rounds.hiddenTitle')}
          detail={t('rounds.hiddenText')}
          meta={<Badge tone="warn">{t('rounds.gaps', { count: 12 })}</Badge>}
        />
      ),
    },
  },
  {
    name: 'SectionHeading',
    states: {
      'title alone': ({ t }) => <SectionHeading level={4}>{t('notes.title')}</SectionHeading>,
      'with actions': ({ t }) => (
        <SectionHeading level={4} actions={<Button icon="plus">{t('notes.add')}</Button>}>
          {t('notes.title')}
        </SectionHeading>
      ),
      furigana: ({ kanji }) => <SectionHeading level={4}>{kanji}</SectionHeading>,
    },
  },
  {
    name: 'SeriesKey',
    states: Object.fromEntries(
      Object.keys(lookBySeries).map((series) => [
        series,
        ({ t }: Words) => (
          <div class="row">
            <SeriesKey series={series as Series} /> {t('charts.trendRound')}
          </div>
        ),
      ]),
    ),
  },
  {
    name: 'Stepper',
    wide: true,
    states: Object.fromEntries(
      ['first', 'second', 'third'].map((state, current) => [
        `at the ${state} step`,
        ({ t }: Words) => (
          <Stepper
            label={t('lock.steps')}
            current={current}
            doneLabel={t('lock.stepDone')}
            steps={[t('lock.step.names'), t('lock.step.sheet'), t('lock.step.check')]}
          />
        ),
      ]),
    ),
  },
  {
    name: 'ScrollFrame',
    wide: true,
    states: {
      'as wide as it needs to be': ({ kanji }) => (
        <ScrollFrame label={kanji}>
          <p>{kanji}</p>
        </ScrollFrame>
      ),
      'wider than its place': ({ kanji }) => (
        <ScrollFrame label={kanji}>
          <p class="nowrap">{`${kanji}　`.repeat(40)}</p>
        </ScrollFrame>
      ),
    },
  },
  {
    name: 'Table',
    wide: true,
    states: {
      regular: (words) => <Scores words={words} caption="2026" columns={4} />,
      dense: (words) => <Scores words={words} caption="2027" columns={4} density="dense" />,
      'too wide': (words) => <Scores words={words} caption="2028" columns={24} density="dense" />,
      'caption hidden': (words) => (
        <Scores words={words} caption="2029" columns={4} captionHidden />
      ),
    },
  },
  {
    name: 'VisuallyHidden',
    states: {
      'nothing to see': ({ t }) => <VisuallyHidden>{t('common.loading')}</VisuallyHidden>,
    },
  },
]

const Row = ({ words: { t, kanji } }: { readonly words: Words }) => (
  <RowLink
    href="#RowLink"
    title={kanji}
    detail="A-001 · 2026-11-24"
    leading={<Icon name="sheet" />}
    meta={<Badge tone="good">{t('common.employed')}</Badge>}
  />
)

interface ScoresProps {
  readonly words: Words
  readonly caption: string
  readonly columns: number
  readonly density?: 'dense'
  readonly captionHidden?: boolean
}

function Scores({ words: { t, kanji }, columns, ...rest }: ScoresProps) {
  const numbers = Array.from({ length: columns }, (_, index) => index + 1)
  return (
    <Table {...rest}>
      <thead>
        <tr>
          <th scope="col">{t('rounds.item')}</th>
          {numbers.map((number) => (
            <th key={number} scope="col" class="num">
              {t('rounds.number', { n: number })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[kanji, t('app.tagline')].map((title, row) => (
          <tr key={row}>
            <th scope="row">{title}</th>
            {numbers.map((number) => (
              <td key={number} class="num">
                {(number * (row + 3)) % 4}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
