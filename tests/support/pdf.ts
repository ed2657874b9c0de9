import { inflateSync } from 'node:zlib'

export interface PrintedPages {
  /** Width and height of each page in millimetres. */
  readonly sizes: readonly (readonly [number, number])[]
  /** Colours that are no grey, of text and lines; pictures are not looked into. */
  readonly hues: readonly string[]
  /** The words of each page as they are drawn, NFKC, without white space. */
  readonly texts: readonly string[]
}

const MM_PER_POINT = 25.4 / 72

/** What can be said of a PDF that Chromium made without a library: its structure is plain text. */
export function readPdf(pdf: Buffer): PrintedPages {
  const text = pdf.toString('latin1')
  const pages = text.match(/\/Type\s*\/Page\b/g) ?? []
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)]
  if (pages.length !== boxes.length) throw new Error('a PDF that this reader does not understand')
  return {
    sizes: boxes.map(([, width, height]) => [toMm(width), toMm(height)] as const),
    hues: contents(text).flatMap(huesIn),
    texts: textsOf(text),
  }
}

const toMm = (points = ''): number => Math.round(Number(points) * MM_PER_POINT)

/** What is packed may itself end in a carriage return. */
const STREAM = /stream\n([\s\S]*?)\nendstream/g

/** The packed parts that can be read as drawing instructions. */
function contents(text: string): string[] {
  return [...text.matchAll(STREAM)].flatMap(([, packed = '']) => {
    try {
      return [inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')]
    } catch {
      return []
    }
  })
}

/** `r g b rg` sets the colour of areas, `r g b RG` of lines. */
function huesIn(content: string): string[] {
  return [...content.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b/g)]
    .filter(([, red, green, blue]) => red !== green || green !== blue)
    .map(([instruction]) => instruction)
}

function textsOf(text: string): string[] {
  const objects = new Map(
    [...text.matchAll(/\b(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id, body]),
  )
  const unpacked = (id: string | undefined) => contents(objects.get(id) ?? '').join('')
  const fontOf = (id: string | undefined) =>
    lettersByCode(unpacked(/\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '')?.[1]))
  return [...objects.values()]
    .filter((body = '') => /\/Type\s*\/Page\b/.test(body))
    .map((page = '') => {
      const fonts = new Map(
        [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name, fontOf(id)]),
      )
      return drawnText(unpacked(/\/Contents (\d+) 0 R/.exec(page)?.[1]), fonts)
    })
}

/** Letters by the hexadecimal code that stands for them in a font. */
type Font = ReadonlyMap<string, string>

/** `<12> <3042>` is one letter, `<12> <14> <3042>` three that follow each other. */
function lettersByCode(toUnicode: string): Font {
  const [ranges, singles] = ['bfrange', 'bfchar'].map((kind) =>
    [...toUnicode.matchAll(new RegExp(`begin${kind}\\n([^]*?)end${kind}`, 'g'))].flatMap(
      ([, lines = '']) => lines.trim().split('\n'),
    ),
  )
  const pairs = singles?.map(hexesIn).map(([code = '', letter = '']) => [code, letter] as const)
  const spread = ranges?.map(hexesIn).flatMap(([first = '', last = '', letter = '']) =>
    Array.from({ length: Number.parseInt(last, 16) - Number.parseInt(first, 16) + 1 }, (_, at) => {
      return [plus(first, at), plus(letter, at)] as const
    }),
  )
  return new Map([...(pairs ?? []), ...(spread ?? [])].map(([code, hex]) => [code, fromHex(hex)]))
}

const hexesIn = (line: string): string[] =>
  [...line.matchAll(/<(\w+)>/g)].map(([, hex = '']) => hex)

const plus = (hex: string, by: number): string =>
  (Number.parseInt(hex, 16) + by).toString(16).toUpperCase().padStart(hex.length, '0')

const fromHex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/** `/F4 12 Tf` takes a font, `<1314> Tj` draws two letters of it. */
function drawnText(content: string, fonts: ReadonlyMap<string | undefined, Font>): string {
  let font: Font = new Map()
  let drawn = ''
  for (const [, name, codes = ''] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<(\w*)> Tj/g)) {
    if (name !== undefined) font = fonts.get(name) ?? new Map<string, string>()
    const width = [...font.keys()][0]?.length ?? 2
    for (let at = 0; at < codes.length; at += width) {
      drawn += font.get(codes.slice(at, at + width)) ?? ''
    }
  }
  return drawn.normalize('NFKC').replaceAll(/\s/g, '')
}
