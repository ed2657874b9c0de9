/**
 * Marks: the lock screen must let staff find their own profile and may not show a name, because
 * nothing that names a person rests in clear on the device. A mark says nothing about anybody.
 */
export interface Mark {
  /** ASCII, kept in records and beside the wrapped keys: 'sakura', 'sakura-2'. */
  readonly id: string
  /** On screen, in hiragana: さくら, さくら2. */
  readonly word: string
}

export const MARKS: readonly Mark[] = [
  { id: 'sakura', word: 'さくら' },
  { id: 'momiji', word: 'もみじ' },
  { id: 'hoshi', word: 'ほし' },
  { id: 'tsuki', word: 'つき' },
  { id: 'nami', word: 'なみ' },
  { id: 'yama', word: 'やま' },
  { id: 'sora', word: 'そら' },
  { id: 'hana', word: 'はな' },
  { id: 'tori', word: 'とり' },
  { id: 'sakana', word: 'さかな' },
  { id: 'kinoko', word: 'きのこ' },
  { id: 'ringo', word: 'りんご' },
  { id: 'budo', word: 'ぶどう' },
  { id: 'icho', word: 'いちょう' },
  { id: 'fune', word: 'ふね' },
  { id: 'kasa', word: 'かさ' },
]

/** The first mark nobody has; with more staff than marks a second さくら is さくら2, and so on. */
export function nextFreeMark(used: Iterable<string>): Mark {
  const taken = new Set(used)
  for (let turn = 1; ; turn += 1) {
    const free = MARKS.map((mark) => markOfTurn(mark, turn)).find(({ id }) => !taken.has(id))
    if (free) return free
  }
}

/** What to show for a mark's id; undefined when a newer version of the app made it. */
export function findMark(id: string): Mark | undefined {
  const [, name, turn = '1'] = /^([a-z]+)(?:-([2-9]|[1-9]\d+))?$/.exec(id) ?? []
  const mark = MARKS.find((mark) => mark.id === name)
  return mark && markOfTurn(mark, Number(turn))
}

function markOfTurn({ id, word }: Mark, turn: number): Mark {
  return turn === 1 ? { id, word } : { id: `${id}-${turn}`, word: `${word}${turn}` }
}
