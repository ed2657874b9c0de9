/** Furigana on a canvas, which knows no <ruby>: small kana above each word of a line that stands there. */
import type { LabelLine } from './label-layout.ts'

interface WrittenLine {
  /** px: where the line begins, and the middle of its height. */
  readonly left: number
  readonly middle: number
  /** As the line is written. */
  readonly font: { readonly family: string; readonly size: number; readonly weight?: 'bold' }
}

/** In the colour that the canvas fills with. A long reading is pressed together. */
export function writeReadings(
  canvas: CanvasRenderingContext2D,
  line: LabelLine,
  { left, middle, font }: WrittenLine,
): void {
  const { family, size, weight = 'normal' } = font
  canvas.save()
  canvas.textAlign = 'center'
  canvas.textBaseline = 'middle'
  line.reduce((at, { base, reading }) => {
    canvas.font = `${weight} ${size}px ${family}`
    const { width } = canvas.measureText(base)
    if (reading !== undefined) {
      canvas.font = `${size * READING_SIZE}px ${family}`
      canvas.fillText(reading, at + width / 2, middle - size * RISE, width + size * OVERHANG)
    }
    return at + width
  }, left)
  canvas.restore()
}

/** Height of a line with readings, in ems. */
export const READ_LINE_HEIGHT = 1.75

/** The rest in ems of what is read. */
const READING_SIZE = 0.55
/** From the middle of the word to the middle of its reading. */
const RISE = 0.84
/** How much longer than its word a reading may be. */
const OVERHANG = 0.5
