import type { Specimen } from '#gallery/specimen.ts'
import { RowLink } from '#ui/content/row-link.tsx'
import { VirtualList } from '#ui/lists/virtual-list.tsx'

export const lists: readonly Specimen[] = [
  {
    name: 'VirtualList',
    window: { height: 400 },
    states: {
      'ten thousand rows': ({ t }) => (
        <VirtualList
          label={t('participants.title')}
          count={10_000}
          rowRem={4}
          renderRow={(index) => (
            <RowLink href={`#${index}`} title={t('rounds.itemNumber', { no: index + 1 })} />
          )}
        />
      ),
      'one row, long text': ({ t }) => (
        <VirtualList
          label={t('participants.title')}
          count={1}
          rowRem={4}
          renderRow={() => (
            <RowLink href="#0" title={t('rounds.hiddenTitle')} detail={t('rounds.hiddenText')} />
          )}
        />
      ),
    },
  },
]
