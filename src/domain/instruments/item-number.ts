/** Item numbers as people write them: ７, 07, 7., (7), ⑦, 設問7, No.7. */

const NUMBER = /^\(?(?:設問|問|no\.?|q)?\s*(\d{1,6})\s*[.)、:]?$/i

/** The number in plain digits, '7'; text that is no item number comes back trimmed. */
export function itemNumberText(text: string): string {
  const digits = NUMBER.exec(text.normalize('NFKC').trim())?.[1]
  return digits === undefined ? text.trim() : String(Number(digits))
}

export function isItemNumber(text: string): boolean {
  return /^\d+$/.test(itemNumberText(text))
}
