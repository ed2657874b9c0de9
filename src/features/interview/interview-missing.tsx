import { visibility } from '#domain/sheets/blind.ts'
import type { Side } from '#domain/sheets/rater.ts'
import { useLocale } from '#i18n/locale.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { EmptyState } from '#ui/content/empty-state.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'
import type { InterviewSubject } from './interview-subject.ts'
import { roundPath, sheetPath } from './paths.ts'

/** There is nothing to talk about yet: what is missing, and the way there. */
export function InterviewMissing({ subject }: { readonly subject: InterviewSubject }) {
  const { t } = useLocale()
  const { participant, round, number } = subject
  const missing = missingSides(subject)
  return (
    <div class="interview">
      <PageHeader
        title={t('interview.title')}
        lead={t('interview.lead', { name: participant.fields.name, n: number })}
        focusKey={round.id}
        actions={
          <LinkButton icon="close" href={roundPath(round)}>
            {t('interview.end')}
          </LinkButton>
        }
      />
      <EmptyState
        icon="people"
        title={t('interview.missingTitle')}
        action={missing.map((side) => (
          <LinkButton key={side} icon="sheet" href={sheetPath(round, side)}>
            {t(words[side].open)}
          </LinkButton>
        ))}
      >
        {missing.map((side) => (
          <p key={side}>{t(words[side].missing)}</p>
        ))}
        {missing.length === 0 && <p>{t('interview.missingPack')}</p>}
      </EmptyState>
    </div>
  )
}

const words = {
  self: { missing: 'interview.missingSelf', open: 'interview.openSelf' },
  staff: { missing: 'interview.missingStaff', open: 'interview.openStaff' },
} as const satisfies Record<Side, object>

/** The sides without a submitted sheet. */
function missingSides({ round, sheets }: InterviewSubject): readonly Side[] {
  const seen = visibility({ wanted: 'agreed', viewer: 'staff', round, sheets })
  return seen.kind === 'hidden' && seen.because === 'needsBoth' ? seen.missing : []
}
