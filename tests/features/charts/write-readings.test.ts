import { describe, expect, it } from 'vitest'
import { annotate, readRuns } from '#domain/shared/annotated-text.ts'
import { writeReadings } from '#features/charts/write-readings.ts'

/** What is written on a canvas whose letters are as wide as they are high. */
function writtenOver(line: string) {
  const written: (string | number | undefined)[][] = []
  const canvas = {
    font: '',
    save: () => undefined,
    restore: () => undefined,
    measureText(text: string) {
      return { width: text.length * Number.parseFloat(this.font.replace(/^\D+/, '')) }
    },
    fillText: (...what: (string | number)[]) => written.push(what),
  }
  writeReadings(canvas as unknown as CanvasRenderingContext2D, readRuns(annotate(line)), {
    left: 100,
    middle: 50,
    font: { family: 'sans-serif', size: 10 },
  })
  return written
}

describe('readings on a canvas', () => {
  it('stand over the middle of their words, hardly longer than these', () => {
    expect(writtenOver('人《ひと》との関《かか》わり')).toEqual([
      ['ひと', 105, expect.closeTo(41.6), 15],
      ['かか', 135, expect.closeTo(41.6), 15],
    ])
  })

  it('are none where there are none', () => {
    expect(writtenOver('リズム')).toEqual([])
  })
})
