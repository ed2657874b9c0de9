/**
 * Text as spreadsheets put it on the clipboard: cells by tab, rows by line break. Excel and Google
 * Sheets wrap a cell in quotes when it holds a tab or a line break, and double the quotes inside;
 * a cell that merely begins with a quote comes as it is from Google Sheets.
 */

const CELL = /"((?:[^"]|"")*)"(?=[\t\n]|$)|[^\t\n]*/y

/** All cells, untrimmed; line breaks inside a cell are '\n' wherever they were copied. */
export function readTsv(text: string): string[][] {
  const normalised = text.replace(/\r\n?/g, '\n')
  const rows: string[][] = [[]]
  for (let at = 0; at <= normalised.length; at = CELL.lastIndex + 1) {
    rows.at(-1)?.push(cellAt(normalised, at))
    if (normalised.charAt(CELL.lastIndex) === '\n') rows.push([])
  }
  return rows
}

/** The cell that begins at `at`; afterwards `CELL.lastIndex` stands on the separator behind it. */
function cellAt(text: string, at: number): string {
  CELL.lastIndex = at
  const [raw = '', quoted] = CELL.exec(text) ?? []
  return quoted === undefined ? raw : quoted.replaceAll('""', '"')
}
