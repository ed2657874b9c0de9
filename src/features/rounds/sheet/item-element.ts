/** Items and the submit button as elements of the page. */

const PREFIX = 'item-'

export const SUBMIT_ID = 'sheet-submit'

export const itemElementId = (no: number): string => `${PREFIX}${no}`

/** The number of the item an element belongs to, or null. */
export function itemNumberOf(element: Element | null): number | null {
  const group = element?.closest(`fieldset[id^="${PREFIX}"]`)
  return group ? Number(group.id.slice(PREFIX.length)) : null
}
