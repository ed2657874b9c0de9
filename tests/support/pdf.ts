import { inflateSync } from 'node:zlib'

export interface PrintedPages {
  /** Width and height of each page in millimetres. */
  readonly sizes: readonly (readonly [number, number])[]
  /** Colours that are no grey, of text and lines; pictures are not looked into. */
  readonly hues: readonly string[]
  /** The letters of each page in the order in which they are painted, without white space. */
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

/** As `texts` has it: NFKC, since a font may give a radical (⾯) for the letter (面). */
export const printedForm = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '')

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

type Objects = ReadonlyMap<string, string>

function textsOf(text: string): string[] {
  const found = text.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g)
  const objects: Objects = new Map([...found].map(([, id = '', body = '']) => [id, body]))
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body))
  return pages.map((page) => printedForm(paintedText(objects, page)))
}

/** Of a page, or of a part that a page paints as one. */
function paintedText(objects: Objects, body: string): string {
  const contentId = /\/Contents (\d+) 0 R/.exec(body)?.[1]
  const content = streamOf(contentId === undefined ? body : objects.get(contentId))
  const objectByName = new Map(
    [...body.matchAll(/\/([FX]\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
      return [name, objects.get(id) ?? '']
    }),
  )
  const lettersOfFont = (name: string): Letters => {
    const mapId = /\/ToUnicode (\d+) 0 R/.exec(objectByName.get(name) ?? '')?.[1] ?? ''
    return lettersOf(streamOf(objects.get(mapId)))
  }
  let letters: Letters = new Map()
  let isSaid = false
  let read = ''
  for (const [, part, font, said, codes, end] of content.matchAll(PAINTING)) {
    if (part !== undefined) read += paintedText(objects, objectByName.get(part) ?? '')
    if (font !== undefined) letters = lettersOfFont(font)
    if (said !== undefined) read += letterOf(said)
    if (codes !== undefined && !isSaid) read += readCodes(codes, letters)
    isSaid = said !== undefined || (isSaid && end === undefined)
  }
  return read
}

/**
 * `/X54 Do` paints a part, `/F4 12 Tf` chooses a font, `<0A1B> Tj` paints letters with it; what
 * they are in truth may be said before them, until `EMC`.
 */
const PAINTING = /\/(X\d+) Do|\/(F\d+) [\d.]+ Tf|\/ActualText <FEFF(\w*)>|<(\w+)> Tj|(\bEMC\b)/g

const streamOf = (body = ''): string => contents(`${body}\n`)[0] ?? ''

/** Code in hexadecimal → letter, from a font's ToUnicode map. */
type Letters = ReadonlyMap<string, string>

function lettersOf(map: string): Letters {
  const entries = [...map.matchAll(/begin(bfchar|bfrange)\n([\s\S]*?)endbf/g)]
  return new Map(
    entries.flatMap(([, kind, lines = '']) =>
      [...lines.matchAll(/<(\w+)> <(\w+)>(?: <(\w+)>)?/g)].flatMap(
        ([, first = '', second = '', third = '']) =>
          kind === 'bfchar' ? [[first, letterOf(second)] as const] : range(first, second, third),
      ),
    ),
  )
}

function range(first: string, last: string, letter: string): (readonly [string, string])[] {
  const [from, to] = [first, last].map((code) => Number.parseInt(code, 16))
  return Array.from({ length: (to ?? 0) - (from ?? 0) + 1 }, (_, step) => {
    const code = ((from ?? 0) + step).toString(16).toUpperCase().padStart(first.length, '0')
    return [code, String.fromCodePoint(Number.parseInt(letter, 16) + step)] as const
  })
}

/** UTF-16, big endian. */
const letterOf = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')

function readCodes(codes: string, letters: Letters): string {
  const width = [...letters.keys()][0]?.length ?? codes.length
  const found = codes.match(new RegExp(`.{${width}}`, 'g')) ?? []
  return found.map((code) => letters.get(code) ?? '\uFFFD').join('')
}
