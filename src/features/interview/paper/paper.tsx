import './paper.css'
import type { ComponentChildren } from 'preact'
import type { Pack } from '#domain/instruments/pack.ts'
import { useLocale } from '#i18n/locale.tsx'
import { PackText } from '#i18n/pack-text.tsx'
import { Badge } from '#ui/content/badge.tsx'

interface PaperProps {
  readonly kind: 'takeHome' | 'record'
  readonly title: string
  readonly pack: Pack
  readonly children: ComponentChildren
}

/** One printed paper: its title, its content, the signatures and whose wording it is. */
export function Paper({ kind, title, pack, children }: PaperProps) {
  return (
    <article class="interview-paper" data-kind={kind}>
      <header class="interview-paper-header">
        <h2 class="interview-paper-title">{title}</h2>
        {pack.notice && (
          <Badge tone="sample">
            <PackText text={pack.notice} />
          </Badge>
        )}
      </header>
      {children}
      <footer class="interview-paper-end">
        <Signatures />
        <p class="interview-paper-rights small muted">
          <PackText text={pack.rights} />
        </p>
      </footer>
    </article>
  )
}

function Signatures() {
  const { t } = useLocale()
  return (
    <ul
      class="interview-paper-signatures bare-list"
      role="list"
      aria-label={t('interview.signatures')}
    >
      {(['self', 'staff'] as const).map((side) => (
        <li key={side}>
          <span>{t(`common.${side}`)}</span>
          <span>{t('interview.signDate')}</span>
        </li>
      ))}
    </ul>
  )
}
