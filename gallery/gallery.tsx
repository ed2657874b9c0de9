import { annotate } from '#domain/shared/annotated-text.ts'
import { stripRuby } from '#domain/shared/furigana.ts'
import type { Translate } from '#i18n/translate.ts'
import { VisuallyHidden } from '#ui/content/visually-hidden.tsx'
import type { Specimen, Words } from './specimen.ts'
import { specimensByRoom } from './specimens/all.ts'
import { SpecimenCard } from './specimen-card.tsx'
import { Toolbar } from './toolbar.tsx'
import { addressOf, type View } from './view.ts'

interface GalleryProps {
  readonly view: View
  readonly t: Translate
}

/** Every component of src/ui in every state, as the view asks for it. */
export function Gallery({ view, t }: GalleryProps) {
  const read = view.furigana === 'on' ? annotate : stripRuby
  const words: Words = { t, kanji: read(PHRASE) }
  if (view.only === 'all') return <Rooms view={view} words={words} />
  if (view.only !== '') return <Alone only={view.only} words={words} />
  return (
    <>
      <Toolbar view={view} />
      {view.width === 'full' ? (
        <Rooms view={view} words={words} />
      ) : (
        <iframe
          class="gallery-window"
          aria-label={`Everything, ${view.width} px wide`}
          width={view.width}
          src={addressOf({ ...view, only: 'all' })}
        />
      )}
    </>
  )
}

/** A short phrase as messages are written. */
const PHRASE = '支援《しえん》の歩《あゆ》み'

function Rooms({ view, words }: { readonly view: View; readonly words: Words }) {
  return (
    <main class="gallery">
      <h1>Gallery</h1>
      {Object.entries(specimensByRoom).map(([room, specimens]) => (
        <section key={room} class="stack gap-5">
          <h2 id={room}>{room}</h2>
          {specimens.map((specimen) => (
            <SpecimenCard key={specimen.name} specimen={specimen} view={view} words={words} />
          ))}
        </section>
      ))}
    </main>
  )
}

/** One state of one component in a window of its own. */
function Alone({ only, words }: { readonly only: string; readonly words: Words }) {
  const specimens: readonly Specimen[] = Object.values(specimensByRoom).flat()
  const specimen = specimens.find(({ name }) => only.startsWith(`${name}/`))
  const shown = specimen?.states[only.slice(specimen.name.length + 1)]?.(words)
  if (specimen?.window?.isPage) return <>{shown}</>
  return (
    <main class="gallery-alone">
      <VisuallyHidden as="h1">{only}</VisuallyHidden>
      {shown}
    </main>
  )
}
