/** How the gallery is looked at. It stands in the address, so that every combination has one. */
import { langOf } from '#i18n/locale.tsx'
import { LANGUAGES, type Language } from '#i18n/messages.ts'

/** What the toolbar offers; the first of each is the default. */
export const viewChoices = {
  language: [...LANGUAGES, 'pseudo'] satisfies Language[],
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'high'],
  text: ['normal', 'large', 'larger'],
  furigana: ['on', 'off'],
  /** Of the window in px. */
  width: ['full', '320', '390', '820', '1180', '1440'],
} as const

export type ViewKey = keyof typeof viewChoices

export type View = { readonly [Key in ViewKey]: (typeof viewChoices)[Key][number] } & {
  /** `all` shows everything without the toolbar, `Dialog/wide` that state of that component alone. */
  readonly only: string
}

/** What an address does not say, or says wrongly, takes its default. */
export function readView(search: string): View {
  const query = new URLSearchParams(search)
  const chosen = Object.entries(viewChoices).map(([key, choices]) => [
    key,
    choices.find((choice) => choice === query.get(key)) ?? choices[0],
  ])
  return { ...Object.fromEntries(chosen), only: query.get('only') ?? '' } as View
}

export const addressOf = (view: View): string => `?${new URLSearchParams({ ...view })}`

/** The tokens know no rule for the defaults, so these may stand there as well. */
export function dressDocument({ language, theme, contrast, text, furigana }: View): void {
  document.documentElement.lang = langOf(language)
  const { dataset } = document.documentElement
  Object.assign(dataset, { theme, contrast, text })
  if (furigana === 'on') dataset['furigana'] = furigana
}
