import { useMemo, useState } from 'preact/hooks'
import type { Pack } from '#domain/instruments/pack.ts'
import {
  compareItems,
  countComparison,
  inOrder,
  reversalSum,
  type ComparedItem,
  type ComparisonOrder,
  type GivenAnswer,
} from '#domain/sheets/compare-items.ts'
import { effectiveSheet } from '#domain/sheets/sheet-history.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { Translate } from '#i18n/translate.ts'
import { usePackWords } from '#i18n/pack-words.ts'
import { Badge } from '#ui/content/badge.tsx'
import { Card } from '#ui/content/card.tsx'
import { SeriesKey } from '#ui/content/series-key.tsx'
import { Table } from '#ui/content/table.tsx'
import { Tabs } from '#ui/navigation/tabs.tsx'
import { ItemCell } from '#features/rounds/item-cell.tsx'
import type { RoundView } from '#features/rounds/use-round.ts'

/** Both sides' answers next to each other, once both have submitted. */
export function ComparisonPanel({ view }: { readonly view: RoundView }) {
  const { t } = useLocale()
  const [order, setOrder] = useState<ComparisonOrder>('gap')
  const items = useComparison(view)
  if (!view.pack) return null
  return (
    <Card title={t('rounds.compareTitle')}>
      {!items && <p class="muted">{t('rounds.compareWaiting')}</p>}
      {items && (
        <>
          <Counts items={items} />
          <Tabs
            label={t('rounds.compareOrder')}
            selected={order}
            onSelect={setOrder}
            tabs={[
              { key: 'gap', label: t('rounds.orderGap') },
              { key: 'item', label: t('rounds.orderItem') },
            ]}
          >
            <ComparisonTable items={inOrder(items, order)} />
          </Tabs>
          <ReversedNote pack={view.pack} />
        </>
      )}
    </Card>
  )
}

/** Null until both have submitted. */
function useComparison({ pack, sheets, round }: RoundView): readonly ComparedItem[] | null {
  const self = effectiveSheet(sheets, round.id, 'self')
  const staff = effectiveSheet(sheets, round.id, 'staff')
  const agreed = effectiveSheet(sheets, round.id, 'agreed')
  return useMemo(() => {
    if (!pack || !self || !staff) return null
    return compareItems(pack, {
      self: self.answers,
      staff: staff.answers,
      agreed: agreed?.answers ?? null,
    })
  }, [pack, self, staff, agreed])
}

function Counts({ items }: { readonly items: readonly ComparedItem[] }) {
  const { t } = useLocale()
  const { same, selfHigher, staffHigher, incomplete } = countComparison(items)
  return (
    <p class="row">
      <span>{t('rounds.countSame', { count: same })}</span>
      <span>{t('rounds.countSelfHigher', { count: selfHigher })}</span>
      <span>{t('rounds.countStaffHigher', { count: staffHigher })}</span>
      {incomplete > 0 && <span>{t('rounds.countIncomplete', { count: incomplete })}</span>}
    </p>
  )
}

function ComparisonTable({ items }: { readonly items: readonly ComparedItem[] }) {
  const { t } = useLocale()
  const hasAgreed = items.some(({ agreed }) => agreed !== null)
  return (
    <Table caption={t('rounds.compareTitle')} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t('rounds.item')}</th>
          <th scope="col">
            <SeriesKey series="self" /> {t('common.self')}
          </th>
          <th scope="col">
            <SeriesKey series="staff" /> {t('common.staff')}
          </th>
          <th scope="col">{t('rounds.gap')}</th>
          {hasAgreed && (
            <th scope="col">
              <SeriesKey series="agreed" /> {t('common.agreed')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {items.map((compared) => (
          <ComparisonRow key={compared.item.no} compared={compared} hasAgreed={hasAgreed} />
        ))}
      </tbody>
    </Table>
  )
}

interface ComparisonRowProps {
  readonly compared: ComparedItem
  readonly hasAgreed: boolean
}

function ComparisonRow({ compared, hasAgreed }: ComparisonRowProps) {
  const { t } = useLocale()
  const { itemText, packText } = usePackWords()
  const given = (answer: GivenAnswer | null) =>
    answer
      ? t('rounds.answer', { ...answer, label: packText(answer.label) })
      : t('rounds.unanswered')
  const { item, self, staff, agreed, value } = compared
  return (
    <tr>
      <th scope="row">
        <ItemCell no={item.no}>
          <span lang="ja">{itemText(item)}</span>{' '}
          {item.reverse && <Badge>{t('rounds.reversed')}</Badge>}
        </ItemCell>
      </th>
      <td class="answer-cell">{given(self)}</td>
      <td class="answer-cell">{given(staff)}</td>
      <td class="gap-cell" data-size={value === null ? undefined : Math.abs(value)}>
        {gapWords(t, value)}
      </td>
      {hasAgreed && <td class="answer-cell">{given(agreed)}</td>}
    </tr>
  )
}

function ReversedNote({ pack }: { readonly pack: Pack }) {
  const { t } = useLocale()
  if (!pack.items.some(({ reverse }) => reverse)) return null
  return <p class="small muted">{t('rounds.reversedNote', { sum: reversalSum(pack) })}</p>
}

function gapWords(t: Translate, value: number | null): string {
  if (value === null) return t('rounds.noGap')
  if (value === 0) return t('rounds.same')
  return value < 0 ? t('rounds.selfHigher', { by: -value }) : t('rounds.staffHigher', { by: value })
}
