import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'
import { FullScreenButton } from './full-screen-button.tsx'
import type { InterviewSubject } from './interview-subject.ts'
import { roundPath } from './paths.ts'
import { placeQuery, STEPS, type Place, type Step } from './places.ts'

interface InterviewFrameProps extends Ways {
  readonly subject: InterviewSubject
  readonly place: Place
  readonly onStep: (step: Step) => void
  /** What is looked at. */
  readonly children: ComponentChildren
}

/** The ways from this screen; null at either end. */
interface Ways {
  readonly onBack: (() => void) | null
  readonly onNext: (() => void) | null
}

/** Whose interview it is and the way out above, 「もどる」 and 「つぎへ」 below; arrow keys too. */
export function InterviewFrame(props: InterviewFrameProps) {
  const { subject, place, onBack, onNext, onStep, children } = props
  const { t } = useLocale()
  const { name } = subject.participant.fields
  useArrowKeys({ onBack, onNext })
  return (
    <div class="interview">
      <div class="no-print">
        <PageHeader
          title={t(`interview.${place.step}`)}
          lead={t('interview.lead', { name, n: subject.number })}
          focusKey={placeQuery(place)}
          actions={
            <>
              <FullScreenButton />
              <LinkButton icon="close" href={roundPath(subject.round)}>
                {t('interview.end')}
              </LinkButton>
            </>
          }
        />
      </div>
      <div class="interview-screen" data-step={place.step}>
        {children}
      </div>
      <footer class="interview-footer no-print">
        <div class="interview-ways">
          <Button size="large" icon="back" disabled={!onBack} onClick={() => onBack?.()}>
            {t('common.back')}
          </Button>
          <Steps step={place.step} onStep={onStep} />
          <Button
            size="large"
            variant="primary"
            iconAfter="next"
            disabled={!onNext}
            onClick={() => onNext?.()}
          >
            {t('common.next')}
          </Button>
        </div>
      </footer>
    </div>
  )
}

/** How far one is, and the way to every step. */
function Steps({ step, onStep }: { readonly step: Step; readonly onStep: (step: Step) => void }) {
  const { t } = useLocale()
  const n = STEPS.indexOf(step) + 1
  return (
    <nav class="interview-steps" aria-label={t('interview.steps')}>
      <ol class="bare-list" role="list">
        {STEPS.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              class="interview-step num"
              aria-current={name === step ? 'step' : undefined}
              aria-label={t('interview.stepName', { n: index + 1, name: t(`interview.${name}`) })}
              onClick={() => onStep(name)}
            >
              {index + 1}
            </button>
          </li>
        ))}
      </ol>
      <p class="num">{t('interview.progress', { n, total: STEPS.length })}</p>
    </nav>
  )
}

/** ← and → are 「もどる」 and 「つぎへ」, unless something on the page has a use for them. */
function useArrowKeys(ways: Ways): void {
  const latest = useRef(ways)
  latest.current = ways
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const hasModifier = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey
      if (hasModifier || event.defaultPrevented || isElsewhere(event.target)) return
      if (event.key === 'ArrowLeft') latest.current.onBack?.()
      if (event.key === 'ArrowRight') latest.current.onNext?.()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

const isElsewhere = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof Element &&
    target.closest('input, select, textarea, [role=tablist], [role=region]') !== null)
