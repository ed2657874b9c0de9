import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import {
  finishFirstStart,
  prepareFirstStart,
  type FirstStart,
  type PreparedStart,
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

interface OwnStartProps {
  readonly onOpen: (session: Session) => void
  readonly onBack: () => void
}

/** 「この端末で始める」: names and passphrase, the recovery sheet, the proof that it was kept. */
export function OwnStart({ onOpen, onBack }: OwnStartProps) {
  const { t } = useLocale()
  const [step, setStep] = useState<'names' | 'sheet' | 'check'>('names')
  const [prepared, setPrepared] = useState<PreparedStart>()
  const [isBusy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  useUnsaved(true)

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true)
    setFailed(false)
    await work().catch(() => setFailed(true))
    setBusy(false)
  }
  const prepare = (start: FirstStart) =>
    attempt(async () => {
      setPrepared(await prepareFirstStart(start))
      setStep('sheet')
    })
  const finish = (ready: PreparedStart) =>
    attempt(async () => onOpen(await finishFirstStart(ready)))

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
        {failed && (
          <Banner tone="danger" live="alert" title={t('lock.startFailed')}>
            {t('app.noStorageText')}
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
