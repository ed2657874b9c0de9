import type { InterviewNotes } from '#domain/interviews/interview.ts'
import { useLocale } from '#i18n/locale.tsx'

/** What was put down; without notes, or where nothing stands, there is room to write by hand. */
export function WrittenNotes({ notes }: { readonly notes: InterviewNotes | null }) {
  const { t, date } = useLocale()
  const nextRoundOn = notes?.nextRoundOn
  return (
    <div class="interview-paper-notes">
      <Written title={t('interview.goals')} text={notes?.goals} />
      <Written title={t('interview.nextSteps')} text={notes?.nextSteps} />
      <section>
        <h3>{t('interview.nextRoundOn')}</h3>
        <p class="interview-paper-next">{nextRoundOn ? date(nextRoundOn) : t('interview.unset')}</p>
      </section>
    </div>
  )
}

function Written({ title, text }: { readonly title: string; readonly text: string | undefined }) {
  return (
    <section>
      <h3>{title}</h3>
      {text ? <p class="interview-paper-text">{text}</p> : <p class="interview-paper-lines" />}
    </section>
  )
}
