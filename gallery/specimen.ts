import type { ComponentChildren } from 'preact'
import type { Translate } from '#i18n/translate.ts'

/** The words specimens are shown with: those of the app in the chosen language. */
export interface Words {
  readonly t: Translate
  /** A short phrase of kanji, with furigana while they are switched on. */
  readonly kanji: string
}

export type Show = (words: Words) => ComponentChildren

/** One component in all its states. */
export interface Specimen {
  /** Name of the component. */
  readonly name: string
  readonly states: Readonly<Record<string, Show>>
  /** Shown once more under a pointer, with the focus, and pressed. */
  readonly touched?: Show
  /** Needs the whole width of the page. */
  readonly wide?: true
  /** Needs a window of its own: it takes the focus, covers the screen or may be there only once. */
  readonly window?: {
    /** In px. */
    readonly height: number
    /** It brings `<main>` along. */
    readonly isPage?: true
  }
}
