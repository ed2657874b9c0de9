import type { Pack } from '#domain/instruments/pack.ts'
import { usePackWords } from '#i18n/pack-words.ts'
import { Badge } from '#ui/content/badge.tsx'

/** Title of a pack, with its warning wherever it is used: 「サンプル文言」. */
export function PackTitle({ pack }: { readonly pack: Pack }) {
  const { packText } = usePackWords()
  return (
    <span class="row gap-2">
      <span lang="ja">{packText(pack.title)}</span>
      {pack.notice && <Badge tone="sample">{packText(pack.notice)}</Badge>}
    </span>
  )
}

/** Who owns the wording; stands under everything that shows it, on paper too. */
export function PackRights({ pack }: { readonly pack: Pack }) {
  const { packText } = usePackWords()
  return <p class="pack-rights small muted">{packText(pack.rights)}</p>
}
