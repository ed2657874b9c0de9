import type { ParticipantFilters } from '#domain/participants/directory.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { EmptyState } from '#ui/content/empty-state.tsx'
import type { DirectoryViewControl } from './directory-view.ts'
import type { Directory } from './use-directory.ts'

interface NobodyFoundProps {
  readonly directory: Directory
  readonly control: DirectoryViewControl
}

/** An empty list says why it is empty and offers the way on. */
export function NobodyFound({ directory, control }: NobodyFoundProps) {
  const { t } = useLocale()
  const { query, filters } = control.view
  const inArchive =
    filters.show === 'active' ? directory.search(query, { ...filters, show: 'archived' }).length : 0
  const isNarrowed = query.trim() !== '' || !isWholeList(filters)
  return (
    <EmptyState
      icon="search"
      title={t(isNarrowed ? 'participants.nothingTitle' : 'participants.nobodyActiveTitle')}
      action={
        <>
          {inArchive > 0 && (
            <Button icon="archive" onClick={() => control.filter({ show: 'all' })}>
              {t('participants.searchArchived')}
            </Button>
          )}
          {isNarrowed && (
            <Button icon="close" onClick={control.showWholeList}>
              {t('participants.clearAll')}
            </Button>
          )}
        </>
      }
    >
      {inArchive > 0
        ? t('participants.nothingButArchived', { count: inArchive })
        : t('participants.nothingText')}
    </EmptyState>
  )
}

/** The very first screen of an organisation that has just begun. */
export function NobodyYet() {
  const { t } = useLocale()
  return (
    <EmptyState
      icon="people"
      title={t('participants.emptyTitle')}
      action={
        <LinkButton href="/participants/new" variant="primary" icon="plus">
          {t('participants.addFirst')}
        </LinkButton>
      }
    >
      {t('participants.emptyText')}
    </EmptyState>
  )
}

const isWholeList = ({ show, office, employment }: ParticipantFilters): boolean =>
  show === 'active' && office === undefined && employment === undefined
