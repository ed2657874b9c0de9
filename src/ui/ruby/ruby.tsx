import { Fragment, options, type VNode } from 'preact'
import { isAnnotated, readRuns, withoutReadings } from '#domain/shared/annotated-text.ts'

/** Elements that hold nothing but text. */
const TEXT_ONLY = new Set(['option', 'title', 'textarea'])

/**
 * Teaches Preact annotated text: wherever it becomes text of the page it is shown as <ruby>, and
 * wherever it becomes an attribute (names of controls, placeholders) it loses its readings. So a
 * message says its reading once, and no component has to know. Called once, before the first render.
 */
export function teachRuby(): void {
  options.vnode = (vnode: { type: VNode['type'] | null; props: unknown }) => {
    const { type, props } = vnode
    if (type === null) {
      // Preact keeps a text as a node without a type, whose props are the text itself.
      if (typeof props !== 'string' || !isAnnotated(props)) return
      vnode.type = Fragment
      vnode.props = { children: <Ruby text={props} /> }
    } else if (typeof type === 'string' && isObject(props)) {
      vnode.props = withoutReadingsInAttributes(type, props)
    }
  }
}

/**
 * In one element, since a flex or grid box would place every piece apart. Readings are drawn by style
 * and are no text: not of a control's name, nor for a screen reader, which knows how to read, nor for
 * whoever copies or searches.
 */
function Ruby({ text }: { readonly text: string }) {
  return (
    <span class="with-ruby">
      {readRuns(text).map(({ base, reading }, index) =>
        reading === undefined ? (
          base
        ) : (
          <ruby key={index}>
            {base}
            <rt aria-hidden="true" data-reading={reading} />
          </ruby>
        ),
      )}
    </span>
  )
}

type Props = Readonly<Record<string, unknown>>

function withoutReadingsInAttributes(element: string, props: Props): Props {
  let cleaned = props
  for (const name in props) {
    const value = props[name]
    const isText = name !== 'children' || TEXT_ONLY.has(element)
    if (isText && hasReadings(value)) cleaned = { ...cleaned, [name]: withoutAll(value) }
  }
  return cleaned
}

const isObject = (props: unknown): props is Props => typeof props === 'object' && props !== null

const hasReadings = (value: unknown): boolean =>
  typeof value === 'string' ? isAnnotated(value) : Array.isArray(value) && value.some(hasReadings)

function withoutAll(value: unknown): unknown {
  if (typeof value === 'string') return withoutReadings(value)
  return Array.isArray(value) ? value.map(withoutAll) : value
}
