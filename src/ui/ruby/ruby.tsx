import { Fragment, options, type VNode } from 'preact'
import { isAnnotated, readRuns, withoutReadings } from '#domain/shared/annotated-text.ts'

/** Elements that hold nothing but text. */
const TEXT_ONLY = new Set(['option', 'title', 'textarea'])

const LETTER = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC'
/** Punctuation of its own, and figures. */
const BETWEEN = '\\u3000-\\u303F\\u30FB\\uFF08\\uFF09 0-9'
/** Full stop and closing brackets. */
const CLOSING = '\\u3002\\u300D\\u300F\\uFF09'
/** From the first Japanese letter to the last. */
const JAPANESE = new RegExp(`([${LETTER}](?:[${LETTER}${BETWEEN}]*[${LETTER}${CLOSING}])?)`, 'u')

/**
 * Teaches Preact annotated text: wherever it becomes text of the page it is shown as <ruby>, and
 * wherever it becomes an attribute (names of controls, placeholders) it loses its readings. So a
 * message says its reading once, and no component has to know.
 *
 * On a page that speaks English, what is Japanese, the words of a sheet and the names of people, says
 * so, for whoever has the page read to them (WCAG 3.1.2). Called once, before the first render.
 */
export function teachRuby(): void {
  options.vnode = (vnode: { type: VNode['type'] | null; props: unknown }) => {
    const { type, props } = vnode
    if (type === null) {
      // Preact keeps a text as a node without a type, whose props are the text itself.
      if (typeof props !== 'string') return
      const shown = isAnnotated(props) ? (
        <Ruby text={props} />
      ) : (
        isForeign(props) && <Foreign text={props} />
      )
      if (!shown) return
      vnode.type = Fragment
      vnode.props = { children: shown }
    } else if (typeof type === 'string' && isObject(props)) {
      const plain = withoutReadingsInAttributes(type, props)
      vnode.props = type === 'option' ? withLanguage(plain) : plain
    }
  }
}

const isForeign = (text: string): boolean =>
  document.documentElement.lang === 'en' && JAPANESE.test(text)

/** In one element, as Ruby is. */
function Foreign({ text }: { readonly text: string }) {
  // A pattern with one group splits into text, group, text, group, …, text.
  const pieces = text.split(JAPANESE)
  return (
    <span>
      {pieces.map((piece, index) =>
        index % 2 === 1 ? <span key={index} lang="ja" {...textOnly(piece)} /> : piece,
      )}
    </span>
  )
}

/** For an option, into which no element fits: it says its language as a whole, whatever the page speaks. */
function withLanguage({ children, ...others }: Props): Props {
  if (typeof children !== 'string') return { children, ...others }
  const lang = JAPANESE.test(children) ? 'ja' : document.documentElement.lang
  return { lang, ...others, ...textOnly(children) }
}

/** A text that is no child, and so does not come by here a second time. */
const textOnly = (textContent: string) => ({ textContent })

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
