/** What a person has typed, read off the screen: for when nothing can be kept. */

const FIELDS = 'input, textarea, select'
const NO_TEXT = ['radio', 'checkbox', 'button', 'submit', 'reset', 'file', 'hidden', 'search']

type TextControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * One line for each filled field of the page and of its open dialogs: its label and what stands in it,
 * in the order in which they are seen. Secrets never.
 */
export const readTypedText = (root: ParentNode = document): string =>
  [...root.querySelectorAll<TextControl>(FIELDS)].filter(holdsText).map(toLine).join('\n')

function holdsText(control: TextControl): boolean {
  const isSecret = 'secret' in control.dataset
  const isShownAlone = 'readOnly' in control && control.readOnly
  return (
    !isSecret && !isShownAlone && !NO_TEXT.includes(control.type) && textOf(control).trim() !== ''
  )
}

const toLine = (control: TextControl): string => `${labelOf(control)}: ${textOf(control)}`

const textOf = (control: TextControl): string =>
  control instanceof HTMLSelectElement
    ? (control.selectedOptions[0]?.textContent ?? '')
    : control.value

/** Without the mark beside it (必須). */
function labelOf(control: TextControl): string {
  const label = control.labels?.[0]
  const words = label?.querySelector('span') ?? label
  return control.getAttribute('aria-label') ?? words?.textContent.trim() ?? control.name
}
