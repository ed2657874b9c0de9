import { inflateSync } from 'node:zlib'

export interface PrintedPages {
  /** Width and height of each page in millimetres. */
  readonly sizes: readonly (readonly [number, number])[]
  /** Colours that are no grey, of text and lines; pictures are not looked into. */
  readonly hues: readonly string[]
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
  }
}

const toMm = (points = ''): number => Math.round(Number(points) * MM_PER_POINT)

/** The packed parts that can be read as drawing instructions. */
function contents(text: string): string[] {
  return [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, packed = '']) => {
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
