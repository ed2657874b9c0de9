import type { Pack } from '#domain/instruments/pack.ts'
import { Badge } from '#ui/content/badge.tsx'

/** Title of a pack, with its warning wherever it is used: 「サンプル文言」. */
export function PackTitle({ pack }: { readonly pack: Pack }) {
  return (
    <span class="row gap-2">
      <span lang="ja">{pack.title}</span>
      {pack.notice && <Badge tone="sample">{pack.notice}</Badge>}
    </span>
  )
}

/** Who owns the wording; stands under everything that shows it, on paper too. */
export function PackRights({ pack }: { readonly pack: Pack }) {
  return <p class="pack-rights small muted">{pack.rights}</p>
}
