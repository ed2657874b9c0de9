import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { deleteSample } from '#services/device.ts'
import { useRecords, useSession } from '#services/use-session.ts'
import { Button } from '#ui/actions/button.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { ConfirmDialog } from '#ui/overlays/confirm-dialog.tsx'

/** One of the people of the sample with seven rounds: a newcomer's first chart. */
const EXAMPLE_PSEUDONYM = 'Aさん'

/** Says on every screen that everything is fictional, and is the way out. */
export function SampleBanner() {
  const { t } = useLocale()
  const { device } = useSession()
  const [isAsking, setAsking] = useState(false)
  const example = useRecords({ type: 'participant' })?.find(
    ({ fields }) => fields.pseudonym === EXAMPLE_PSEUDONYM,
  )
  const leave = async () => {
    await deleteSample(device)
    location.assign('/')
  }
  return (
    <>
      <Banner
        tone="sample"
        shape="strip"
        actions={
          <>
            {example && (
              <LinkButton variant="quiet" href={`/participants/${example.id}/charts`}>
                {t('app.sampleExample')}
              </LinkButton>
            )}
            <Button variant="quiet" onClick={() => setAsking(true)}>
              {t('app.leaveSample')}
            </Button>
          </>
        }
      >
        {t('app.sampleBanner')}
      </Banner>
      <ConfirmDialog
        open={isAsking}
        title={t('app.leaveSampleTitle')}
        confirmLabel={t('app.leaveSample')}
        cancelLabel={t('common.cancel')}
        onConfirm={() => void leave()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('app.leaveSampleText')}</p>
      </ConfirmDialog>
    </>
  )
}
