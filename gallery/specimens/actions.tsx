import type { Specimen } from '#gallery/specimen.ts'
import { ActionCard } from '#ui/actions/action-card.tsx'
import { Button } from '#ui/actions/button.tsx'
import { FileButton } from '#ui/actions/file-button.tsx'
import { IconButton } from '#ui/actions/icon-button.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'

const nothing = () => undefined

export const actions: readonly Specimen[] = [
  {
    name: 'Button',
    touched: ({ t }) => (
      <div class="row">
        <Button variant="primary">{t('common.save')}</Button>
        <Button>{t('common.cancel')}</Button>
        <Button variant="quiet">{t('common.edit')}</Button>
        <Button variant="danger">{t('sheet.discardAction')}</Button>
      </div>
    ),
    states: {
      primary: ({ t }) => <Button variant="primary">{t('common.save')}</Button>,
      secondary: ({ t }) => <Button>{t('common.cancel')}</Button>,
      quiet: ({ t }) => <Button variant="quiet">{t('common.edit')}</Button>,
      danger: ({ t }) => <Button variant="danger">{t('sheet.discardAction')}</Button>,
      disabled: ({ t }) => <Button disabled>{t('common.save')}</Button>,
      busy: ({ t }) => (
        <Button variant="primary" icon="check" busy>
          {t('sheet.submit')}
        </Button>
      ),
      'with an icon': ({ t }) => <Button icon="plus">{t('participants.add')}</Button>,
      'with an icon after': ({ t }) => <Button iconAfter="next">{t('common.next')}</Button>,
      large: ({ t }) => (
        <Button variant="primary" size="large" iconAfter="next">
          {t('common.next')}
        </Button>
      ),
      'full width': ({ t }) => <Button fullWidth>{t('sheet.submit')}</Button>,
      furigana: ({ kanji }) => <Button>{kanji}</Button>,
      'long text': ({ t }) => <Button icon="sheet">{t('rounds.lookEarlyText')}</Button>,
    },
  },
  {
    name: 'LinkButton',
    touched: ({ t }) => <LinkButton href="#LinkButton">{t('rounds.charts')}</LinkButton>,
    states: {
      secondary: ({ t }) => <LinkButton href="#LinkButton">{t('rounds.charts')}</LinkButton>,
      primary: ({ t }) => (
        <LinkButton href="#LinkButton" variant="primary" icon="sheet">
          {t('rounds.fill')}
        </LinkButton>
      ),
      quiet: ({ t }) => (
        <LinkButton href="#LinkButton" variant="quiet" iconAfter="next">
          {t('rounds.see')}
        </LinkButton>
      ),
    },
  },
  {
    name: 'IconButton',
    touched: ({ t }) => <IconButton icon="close" label={t('common.close')} />,
    states: {
      regular: ({ t }) => <IconButton icon="close" label={t('common.close')} />,
      disabled: ({ t }) => <IconButton icon="edit" label={t('common.edit')} disabled />,
    },
  },
  {
    name: 'FileButton',
    touched: ({ t }) => <FileButton onFile={nothing}>{t('packs.import')}</FileButton>,
    states: {
      secondary: ({ t }) => (
        <FileButton icon="upload" onFile={nothing}>
          {t('packs.import')}
        </FileButton>
      ),
      primary: ({ t }) => (
        <FileButton variant="primary" onFile={nothing}>
          {t('packs.import')}
        </FileButton>
      ),
      disabled: ({ t }) => (
        <FileButton disabled onFile={nothing}>
          {t('packs.import')}
        </FileButton>
      ),
    },
  },
  {
    name: 'ActionCard',
    wide: true,
    touched: ({ t }) => (
      <ActionCard
        icon="device"
        title={t('lock.startHere')}
        text={t('lock.startHereText')}
        onClick={nothing}
      />
    ),
    states: {
      recommended: ({ t }) => (
        <ActionCard
          icon="sample"
          title={t('lock.trySample')}
          text={t('lock.trySampleText')}
          recommended
          onClick={nothing}
        />
      ),
      'a link': ({ t }) => (
        <ActionCard
          icon="device"
          title={t('lock.startHere')}
          text={t('lock.startHereText')}
          href="#ActionCard"
        />
      ),
      'without text': ({ kanji }) => <ActionCard icon="qr" title={kanji} onClick={nothing} />,
      disabled: ({ t }) => (
        <ActionCard
          icon="qr"
          title={t('lock.startHere')}
          text={t('lock.startHereText')}
          disabled
          onClick={nothing}
        />
      ),
    },
  },
]
