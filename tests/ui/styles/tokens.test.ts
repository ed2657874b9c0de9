import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, difference, parseHex, visions } from './color.ts'

type Palette = (name: string) => string
type Pair = readonly [name: string, ground: string]

const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8')
const contrastBlocks = readFileSync('src/ui/styles/contrast.css', 'utf8').split('@media')

const usual = declarations(tokens)
const high = declarations(contrastBlocks[0] ?? '')
const highBySystem = declarations(contrastBlocks[1] ?? '')

const themes: readonly { name: string; palette: Palette; textAtLeast: number }[] = [
  { name: 'light', palette: paletteOf(usual, 0), textAtLeast: 4.5 },
  { name: 'dark', palette: paletteOf(usual, 1), textAtLeast: 4.5 },
  { name: 'light, high contrast', palette: paletteOf({ ...usual, ...high }, 0), textAtLeast: 7 },
  { name: 'dark, high contrast', palette: paletteOf({ ...usual, ...high }, 1), textAtLeast: 7 },
]

const grounds = ['page', 'surface', 'sunken']
const tones = ['info', 'good', 'warn', 'danger', 'sample']

/** Text and what it stands on. */
const textPairs: readonly Pair[] = [
  ...grounds.flatMap((ground): Pair[] => [
    ['text', ground],
    ['text-muted', ground],
    ['brand-text', ground],
    ['danger', ground],
  ]),
  ...tones.flatMap((tone): Pair[] => [
    [tone, `${tone}-tint`],
    ['text', `${tone}-tint`],
    [tone, 'surface'],
  ]),
  ['text', 'brand-tint'],
  ['brand-text', 'brand-tint'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-hover'],
  ['on-brand', 'brand-text'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-hover'],
  ['surface', 'text'],
]

/** Edges that tell where a control is or what state it has. */
const edgePairs: readonly Pair[] = [
  ...grounds.flatMap((ground): Pair[] => [
    ['border', ground],
    ['brand', ground],
    ['danger', ground],
  ]),
  ['border', 'brand-tint'],
  ['border', 'danger-tint'],
  ['focus', 'page'],
  ['focus', 'surface'],
  ['focus', 'focus-halo'],
]

describe.each(themes)('the $name theme', ({ palette, textAtLeast }) => {
  test.each(textPairs)('text %s is readable on %s', (text, ground) => {
    expect(contrast(palette(text), palette(ground))).toBeGreaterThanOrEqual(textAtLeast)
  })

  test.each(edgePairs)('edge %s stands out from %s', (edge, ground) => {
    expect(contrast(palette(edge), palette(ground))).toBeGreaterThanOrEqual(3)
  })

  test.each(['self', 'staff', 'agreed', 'earlier', 'later'])('series %s shows', (series) => {
    expect(contrast(palette(`series-${series}`), palette('surface'))).toBeGreaterThanOrEqual(3)
  })

  describe.each(Object.entries(visions))('seen with %s', (_name, seen) => {
    test.each([
      ['self', 'staff'],
      ['self', 'agreed'],
      ['staff', 'agreed'],
      ['earlier', 'later'],
    ])('series %s and %s differ clearly', (one, other) => {
      const [a, b] = [palette(`series-${one}`), palette(`series-${other}`)]
      expect(difference(seen(parseHex(a)), seen(parseHex(b)))).toBeGreaterThan(15)
    })
  })
})

test('high contrast is the same by the setting of the app and by that of the system', () => {
  expect(Object.keys(high)).not.toHaveLength(0)
  expect(highBySystem).toEqual(high)
})

test('high contrast changes only colours that exist', () => {
  expect(Object.keys(usual)).toEqual(expect.arrayContaining(Object.keys(high)))
})

/** Colour tokens of a block as [light, dark]. */
function declarations(css: string): Record<string, readonly [string, string]> {
  const found = css.matchAll(
    /--(?:color-)?([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g,
  )
  return Object.fromEntries(
    [...found].map(([, name = '', light = '', dark = '']) => [name, [light, dark] as const]),
  )
}

function paletteOf(colors: Record<string, readonly [string, string]>, theme: 0 | 1): Palette {
  return (name) => {
    const color = colors[name]
    if (!color) throw new Error(`no colour token ${name}`)
    return color[theme]
  }
}
