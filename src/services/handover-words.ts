import type { Translate } from '#i18n/translate.ts'
import type { PreparedHandover } from './handover.ts'

/** これから, 途中 1/25, 受け取り待ち …: the same words wherever a hand-over is spoken of. */
export function handoverStateText(t: Translate, handover: PreparedHandover): string {
  if (handover.state === 'unreadable') return t('handover.state.unreadable')
  const { state, answered, plan } = handover
  return t(`handover.state.${state}`, { answered, total: plan.task.items.length })
}
