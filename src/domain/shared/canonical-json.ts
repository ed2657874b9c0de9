/**
 * One text per value: object keys sorted, `undefined` members left out, no white space.
 * Two devices that hold the same value write the same text, so hashes and comparisons agree.
 * Throws on what JSON cannot say (functions, symbols, bigint, non-finite numbers): that is a bug.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('not a JSON number')
  const text = JSON.stringify(value)
  if (text === undefined) throw new TypeError(`not a JSON value: ${typeof value}`)
  return text
}

export const sameValue = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b))
