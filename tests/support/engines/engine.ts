/** What the three engines have in common for a person: a browser with a screen, and files saved from it. */

/** Something on the screen, by what it is and what it is called, as a screen reader says both. */
export interface Thing {
  readonly role: Role
  /** A text is the whole name, a pattern may be any part of it. */
  readonly name?: string | RegExp
  readonly within?: Thing
}

export type Role =
  | 'alert'
  | 'button'
  | 'dialog'
  | 'group'
  | 'heading'
  | 'link'
  | 'list'
  | 'main'
  | 'radio'
  | 'region'
  | 'table'
  | 'textbox'

export const inWords = ({ role, name = '' }: Thing): string => `${role} ${String(name)}`

/** Where several things fit, the first is meant. What is not there yet is waited for, but not by `reads`. */
export interface Screen {
  opens(address: string): Promise<void>
  reloads(): Promise<void>
  /** As a finger does it: what is covered or switched off cannot be tapped; a choice is tapped at its words. */
  taps(thing: Thing): Promise<void>
  /** Into an empty field. */
  types(thing: Thing, text: string): Promise<void>
  /** Answers the only question for a file on the screen. */
  choosesFile(path: string): Promise<void>
  /** The text of a thing as it is shown; none where it is not. */
  reads(thing: Thing): Promise<string | undefined>
  /** Runs a function that stands alone in the page, and waits for what it promises. */
  evaluate<T>(question: () => T | Promise<T>): Promise<T>
}

/** A browser on a profile that nobody has used, gone with it. */
export interface Tablet {
  readonly screen: Screen
  /** Does what saves one file; gives back its path, once all of it is on the disk. */
  saves(doing: () => Promise<void>): Promise<string>
  /** What went wrong in the pages without anybody looking for it, as far as the engine tells. */
  trouble(): readonly string[]
  /** Calling it twice is fine. */
  ends(): Promise<void>
}

export interface Engine {
  /** As in the table of the README. */
  readonly name: 'Chromium' | 'Firefox ESR' | 'WebKitGTK'
  /** Programs of this machine without which it does not start. */
  readonly missing: readonly string[]
  /** What it saves goes to the folder `downloads`. */
  readonly start: (downloads: string) => Promise<Tablet>
}
