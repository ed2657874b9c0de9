import { useEffect, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { isInstalled, isKeptApart, platformOf } from '#platform/home-screen.ts'
import { holdOpen } from '#platform/tabs.ts'
import {
  finishFirstStart,
  prepareFirstStart,
  type FirstStart,
  type PreparedStart,
  type StartProblem,
} from '#services/first-start.ts'
import type { Session } from '#services/session.ts'
import { useUnsaved } from '#services/unsaved.ts'
import { Banner } from '#ui/content/banner.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'
import { Stepper } from '#ui/content/stepper.tsx'
import { PlainShell } from '#ui/navigation/plain-shell.tsx'
import { OwnStartForm } from './own-start-form.tsx'
import { RecoveryCheck } from './recovery-check.tsx'
import { RecoverySheet } from './recovery-sheet.tsx'
import { useAttempt } from './use-attempt.ts'

interface OwnStartProps {
  /** A backup is to be restored as soon as the device has keys. */
  readonly leadsToRestore: boolean
  readonly onOpen: (session: Session) => void
  /** Another tab has set the device up meanwhile. */
  readonly onExists: () => void
  readonly onBack: () => void
}

/** 「この端末で始める」: names and passphrase, the recovery sheet, the proof that it was kept. */
export function OwnStart({ leadsToRestore, onOpen, onExists, onBack }: OwnStartProps) {
  const { t } = useLocale()
  const [step, setStep] = useState<'names' | 'sheet' | 'check'>('names')
  const [prepared, setPrepared] = useState<PreparedStart>()
  const { isBusy, problem, attempt } = useAttempt<StartProblem>()
  useUnsaved(true)
  useEffect(holdOpen, [])

  const fail = ({ kind }: StartProblem) => {
    if (kind === 'exists') onExists()
  }
  const prepare = async (start: FirstStart) => {
    const done = await attempt(() => prepareFirstStart(start))
    if (!done.ok) return fail(done.error)
    setPrepared(done.value)
    setStep('sheet')
  }
  const finish = async (ready: PreparedStart) => {
    const done = await attempt(() => finishFirstStart(ready))
    if (!done.ok) return fail(done.error)
    onOpen(done.value)
  }

  const steps = ['names', 'sheet', 'check'] as const
  return (
    <PlainShell brand={t('app.name')} width="regular">
      <div class="stack gap-5">
        <div class="no-print">
          <Stepper
            label={t('lock.steps')}
            steps={steps.map((name) => t(`lock.step.${name}`))}
            current={steps.indexOf(step)}
            doneLabel={t('lock.stepDone')}
          />
        </div>
        <div class="no-print">
          <PageHeader title={t(`lock.stepTitle.${step}`)} focusKey={step} />
        </div>
        {step === 'names' && !isInstalled() && isKeptApart(platformOf(navigator)) && (
          <Banner tone="warn" title={t('lock.homeScreenFirst')}>
            {t('lock.homeScreenFirstText')}
          </Banner>
        )}
        {leadsToRestore && step === 'names' && (
          <Banner tone="info" title={t('lock.restoreFirst')}>
            {t('lock.restoreFirstText')}
          </Banner>
        )}
        {problem && problem.kind !== 'exists' && (
          <Banner tone="danger" live="alert" title={t('lock.startFailed')}>
            {t(problem.kind === 'notKept' ? 'app.noStorageText' : 'lock.startWorkFailed')}
          </Banner>
        )}
        {step === 'names' && (
          <OwnStartForm isBusy={isBusy} onBack={onBack} onDone={(start) => void prepare(start)} />
        )}
        {prepared && step === 'sheet' && (
          <RecoverySheet
            identity={prepared.recoveryIdentity}
            organisation={prepared.start.organisation}
            onNext={() => setStep('check')}
          />
        )}
        {prepared && step === 'check' && (
          <RecoveryCheck
            identity={prepared.recoveryIdentity}
            isBusy={isBusy}
            doneLabel={t('lock.finish')}
            onBack={() => setStep('sheet')}
            onDone={() => void finish(prepared)}
          />
        )}
      </div>
    </PlainShell>
  )
}
