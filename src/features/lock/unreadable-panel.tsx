import { useLocale } from '#i18n/locale.tsx'
import { useUnreadable } from '#services/use-session.ts'
import { Card } from '#ui/content/card.tsx'
import { Table } from '#ui/content/table.tsx'

/** What does not open, by its random id and the reason; nothing when all is well. */
export function UnreadablePanel() {
  const { t } = useLocale()
  const unreadable = useUnreadable()
  if (unreadable.length === 0) return null
  return (
    <Card title={t('security.unreadableTitle')}>
      <p class="measure">{t('security.unreadableText')}</p>
      <Table caption={t('security.unreadableTitle')} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t('security.unreadableId')}</th>
            <th scope="col">{t('security.unreadableKind')}</th>
            <th scope="col">{t('security.unreadableWhy')}</th>
          </tr>
        </thead>
        <tbody>
          {unreadable.map(({ id, type, problem }) => (
            <tr key={id}>
              <th scope="row">
                <code>{id}</code>
              </th>
              <td>{type}</td>
              <td>{t(`security.why.${problem}`)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}
