import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { Badge } from '#ui/content/badge.tsx'
import type { OfficeRecord } from './commands.ts'

interface OfficeRowProps {
  readonly office: OfficeRecord
  /** People on the list who belong to it. */
  readonly peopleCount: number
  readonly onRename: () => void
  readonly onArchive: () => void
  readonly onUnarchive: () => void
}

export const firstButtonId = ({ id }: OfficeRecord): string => `office-${id}`

export function OfficeRow({ office, peopleCount, ...actions }: OfficeRowProps) {
  const { t } = useLocale()
  const { name, kana, ours, archived } = office.fields
  return (
    <div class="office-row">
      <div class="grow">
        <p class="row gap-2">
          <strong>{name}</strong>
          {ours && <Badge tone="brand">{t('offices.ours')}</Badge>}
        </p>
        <p class="muted small">
          {kana && <span class="office-kana">{kana}</span>}
          <span class="num">{t('offices.people', { count: peopleCount })}</span>
        </p>
      </div>
      <div class="row gap-1">
        {archived ? (
          <Button
            id={firstButtonId(office)}
            variant="quiet"
            icon="undo"
            aria-label={t('offices.unarchiveOf', { name })}
            onClick={actions.onUnarchive}
          >
            {t('offices.unarchive')}
          </Button>
        ) : (
          <>
            <Button
              id={firstButtonId(office)}
              variant="quiet"
              icon="edit"
              aria-label={t('offices.renameOf', { name })}
              onClick={actions.onRename}
            >
              {t('offices.rename')}
            </Button>
            {!ours && (
              <Button
                variant="quiet"
                icon="archive"
                aria-label={t('offices.archiveOf', { name })}
                onClick={actions.onArchive}
              >
                {t('offices.archive')}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  )
}
