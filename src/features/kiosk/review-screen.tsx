import type { ComponentChildren } from 'preact'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { KioskShell } from './kiosk-shell.tsx'
import { useKiosk } from './kiosk-context.ts'
import { useTaskWords } from './use-task-words.ts'

interface ReviewScreenProps {
  readonly banner: ComponentChildren
  readonly isBusy: boolean
  readonly onStaff: () => void
  readonly onFinish: () => void
}

/** Every item with its answer; a tap leads back to it. */
export function ReviewScreen({ banner, isBusy, onStaff, onFinish }: ReviewScreenProps) {
  const { t } = useLocale()
  const { task, progress, act } = useKiosk()
  const words = useTaskWords()
  const { answers, declined } = progress
  const gaps = task.items.filter(({ no }) => answers[no] === undefined).length
  const labelOf = (no: number) => words.answers.find(({ value }) => value === answers[no])?.label
  const gapLabel = (no: number) =>
    declined.includes(no) ? t('kiosk.decline') : t('kiosk.unanswered')
  return (
    <KioskShell
      title={t('kiosk.review')}
      banner={banner}
      footer={
        <div class="split">
          <Button size="large" icon="back" onClick={() => act({ kind: 'back' })}>
            {t('kiosk.back')}
          </Button>
          <Button variant="primary" size="large" icon="check" busy={isBusy} onClick={onFinish}>
            {t('kiosk.finish')}
          </Button>
        </div>
      }
      onStaff={onStaff}
    >
      <p class="large">{t('kiosk.reviewText')}</p>
      {gaps > 0 && (
        <p class="large">
          {gaps === task.items.length
            ? t('kiosk.reviewNothing')
            : t('kiosk.reviewGaps', { count: gaps })}
        </p>
      )}
      <ol class="bare-list kiosk-answers">
        {task.items.map((item, index) => {
          const { no } = item
          const label = labelOf(no)
          return (
            <li key={no}>
              <button
                type="button"
                class="kiosk-answer"
                data-unanswered={label === undefined}
                onClick={() => act({ kind: 'visited', index })}
              >
                <span class="kiosk-answer-number num">{no}</span>
                <span class="kiosk-answer-item" lang="ja">
                  {words.item(item)}
                </span>
                <strong class="kiosk-answer-label">{label ?? gapLabel(no)}</strong>
              </button>
            </li>
          )
        })}
      </ol>
    </KioskShell>
  )
}
