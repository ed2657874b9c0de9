/** Head, items and submit button of a sheet as elements of the page. */

const PREFIX = 'item-'

export const HEAD_ID = 'sheet-head'
export const FILLED_ON_ID = 'sheet-filled-on'
export const SUBMIT_ID = 'sheet-submit'

export const itemElementId = (no: number): string => `${PREFIX}${no}`

/** The number of the item an element belongs to, or null. */
export function itemNumberOf(element: Element | null): number | null {
  const group = element?.closest(`fieldset[id^="${PREFIX}"]`)
  return group ? Number(group.id.slice(PREFIX.length)) : null
}

/** To 記入日, so that typing replaces the day that stands there. */
export function focusHead(): void {
  const field = document.getElementById(FILLED_ON_ID)
  if (!(field instanceof HTMLInputElement)) return
  field.closest('details')?.setAttribute('open', '')
  field.focus()
  field.select()
}
