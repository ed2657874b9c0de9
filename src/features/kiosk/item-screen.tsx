import type { ComponentChildren } from 'preact'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { AnswerGroup, type AnswerChoice } from '#ui/choices/answer-group.tsx'
import { Icon } from '#ui/icons/icon.tsx'
import { Meter } from '#ui/progress/meter.tsx'
import { KioskShell } from './kiosk-shell.tsx'
import { useKiosk } from './kiosk-context.ts'
import { ReadAloud } from './read-aloud.tsx'
import { useTaskWords } from './use-task-words.ts'

/** わからない・こたえたくない: an answer on screen, none on the sheet. */
const DECLINED = 'declined'

interface ItemScreenProps {
  /** From 0. */
  readonly index: number
  readonly fromReview: boolean
  readonly banner: ComponentChildren
  readonly onStaff: () => void
}

export function ItemScreen({ index, fromReview, banner, onStaff }: ItemScreenProps) {
  const { t } = useLocale()
  const { task, progress, keeping, act } = useKiosk()
  const words = useTaskWords()
  const { length: total } = task.items
  const item = task.items[index]
  if (!item) return null
  const { no } = item
  const declined = progress.declined.includes(no) ? DECLINED : undefined
  const choices: readonly AnswerChoice<number | typeof DECLINED>[] = [
    ...words.answers.map(({ value, label }) => ({ value, label, mark: String(value) })),
    { value: DECLINED, label: t('kiosk.decline'), tone: 'quiet' },
  ]
  const answer = (value: number | typeof DECLINED) =>
    act(value === DECLINED ? { kind: 'declined', no } : { kind: 'answered', no, value })
  const given = progress.answers[no] ?? declined
  const place = { n: index + 1, total }
  return (
    <KioskShell
      title={t('kiosk.item', place)}
      isTitleHidden
      banner={banner}
      bar={
        <Meter
          label={t('kiosk.progressLabel')}
          value={index + 1}
          max={total}
          text={t('kiosk.progress', place)}
        />
      }
      footer={<Ways isFirst={index === 0} toReview={fromReview || index + 1 === total} />}
      onStaff={onStaff}
    >
      <AnswerGroup
        size="large"
        number={String(no)}
        lang="ja"
        legend={words.item(item)}
        choices={choices}
        value={given}
        onValue={answer}
        aside={<ReadAloud text={words.spoken(item)} />}
      />
      <p class="kiosk-kept">
        {given !== undefined && keeping === 'kept' && (
          <>
            <Icon name="check" size="s" /> {t('kiosk.kept')}
          </>
        )}
      </p>
    </KioskShell>
  )
}

interface WaysProps {
  readonly isFirst: boolean
  readonly toReview: boolean
}

function Ways({ isFirst, toReview }: WaysProps) {
  const { t } = useLocale()
  const { act } = useKiosk()
  return (
    <div class="split">
      <Button
        size="large"
        icon="back"
        disabled={isFirst && !toReview}
        onClick={() => act({ kind: 'back' })}
      >
        {t('kiosk.back')}
      </Button>
      <Button
        variant="primary"
        size="large"
        iconAfter="next"
        onClick={() => act({ kind: 'forward' })}
      >
        {toReview ? t('kiosk.toReview') : t('kiosk.next')}
      </Button>
    </div>
  )
}
