import { useLocale } from '#i18n/locale.tsx'
import type { Balance } from './comparison-view.ts'
import { DifferenceMark, type DifferenceKind } from './difference-mark.tsx'

interface BalanceFiguresProps {
  readonly kind: DifferenceKind
  readonly balance: Balance
}

/** The comparison in three numbers: how many items are higher, the same, lower. */
export function BalanceFigures({ kind, balance }: BalanceFiguresProps) {
  const { t } = useLocale()
  const higher = { value: 1, count: balance.higher, label: t(`charts.${kind}Higher`) }
  const same = { value: 0, count: balance.same, label: t(`charts.${kind}Same`) }
  const lower = { value: -1, count: balance.lower, label: t(`charts.${kind}Lower`) }
  const figures = kind === 'gap' ? [lower, same, higher] : [higher, same, lower]
  return (
    <dl class="chart-balance">
      {figures.map(({ value, count, label }) => (
        <div key={label}>
          <dt>
            <DifferenceMark kind={kind} value={value} />
            <span>{label}</span>
          </dt>
          <dd class="num">{t('charts.items', { count })}</dd>
        </div>
      ))}
      {balance.unknown > 0 && (
        <div>
          <dt>{t('charts.balanceUnknown')}</dt>
          <dd class="num">{t('charts.items', { count: balance.unknown })}</dd>
        </div>
      )}
    </dl>
  )
}
