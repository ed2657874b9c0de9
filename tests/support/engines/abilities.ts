import type { Screen } from './engine.ts'

type Answer = 'yes' | 'no'

/** What the app makes use of where it is there. The names are those of the rows in the README. */
export interface Abilities {
  readonly 'Opens without a network (service worker)': Answer
  readonly 'Is asked to keep records (`storage.persist`)': Answer
  readonly 'Remembers that there were records (`localStorage`)': Answer
  readonly 'Tabs agree on who works (Web Locks)': Answer
  readonly 'Passkeys (WebAuthn PRF)': Answer
  readonly 'Files where one wants them (File System Access)': Answer
  readonly 'Files for other apps (Web Share)': Answer
}

/** Asks the engine, on a page of the app that has been open for a while. */
export const askAbilities = (screen: Screen): Promise<Abilities> =>
  screen.evaluate(listAbilitiesInPage)

/** Runs in the page, so it stands alone. */
async function listAbilitiesInPage(): Promise<Abilities> {
  const answer = (isThere: boolean): Answer => (isThere ? 'yes' : 'no')
  const hasWorker =
    'serviceWorker' in navigator && (await navigator.serviceWorker.ready).active !== null
  const passkeys =
    'PublicKeyCredential' in globalThis ? await PublicKeyCredential.getClientCapabilities() : {}
  const files = [new File([''], 'ayumi-backup.age')]
  return {
    'Opens without a network (service worker)': answer(hasWorker),
    'Is asked to keep records (`storage.persist`)': answer(
      'storage' in navigator && 'persist' in navigator.storage,
    ),
    'Remembers that there were records (`localStorage`)': answer(localStorage.length > 0),
    'Tabs agree on who works (Web Locks)': answer('locks' in navigator),
    'Passkeys (WebAuthn PRF)': answer(passkeys['extension:prf'] === true),
    'Files where one wants them (File System Access)': answer('showSaveFilePicker' in globalThis),
    'Files for other apps (Web Share)': answer(
      'canShare' in navigator && navigator.canShare({ files }),
    ),
  }
}

/** One column of the README's table: what it says of an engine, by row. */
export function readColumn(readme: string, engine: string): Record<string, string | undefined> {
  const [table = ''] = readme.slice(readme.search(/^\|.* Firefox ESR /m)).split('\n\n', 1)
  const [head = [], , ...rows] = table.split('\n').map(readCells)
  const column = head.indexOf(engine)
  return Object.fromEntries(rows.map((cells) => [cells[0], cells[column]]))
}

const readCells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
