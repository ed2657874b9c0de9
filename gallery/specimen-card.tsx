import type { Specimen, Words } from './specimen.ts'
import { touches } from './touch.ts'
import { addressOf, type View } from './view.ts'

interface SpecimenCardProps {
  readonly specimen: Specimen
  readonly view: View
  readonly words: Words
}

export function SpecimenCard({ specimen, view, words }: SpecimenCardProps) {
  const { name, states, touched, wide, window } = specimen
  return (
    <article class="specimen" data-wide={wide}>
      <h3 id={name}>{name}</h3>
      {Object.entries(states).map(([state, show]) => (
        <figure key={state}>
          <figcaption>{state}</figcaption>
          {window ? (
            <Window address={addressOf({ ...view, only: `${name}/${state}` })} {...window} />
          ) : (
            show(words)
          )}
        </figure>
      ))}
      {touched &&
        touches.map((touch) => (
          <figure key={touch} data-touched={touch}>
            <figcaption>{touch}</figcaption>
            {touched(words)}
          </figure>
        ))}
    </article>
  )
}

/** Looked at here, inert so that it leaves the focus alone; used in a tab of its own. */
function Window({ address, height }: { readonly address: string; readonly height: number }) {
  return (
    <>
      <iframe aria-label={address} src={address} height={height} loading="lazy" inert />
      <a href={address}>On its own</a>
    </>
  )
}
