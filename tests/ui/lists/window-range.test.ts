import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasSameRange, topToShow, windowRange } from '#ui/lists/window-range.ts'

const views = fc.record({
  top: fc.nat(1_000_000),
  height: fc.integer({ min: 1, max: 3000 }),
  rowHeight: fc.integer({ min: 20, max: 200 }),
})

test('every row in sight is rendered, and never many more', () => {
  fc.assert(
    fc.property(views, fc.nat(10_000), (view, count) => {
      const { first, end } = windowRange(view, count)
      const firstSeen = Math.floor(view.top / view.rowHeight)
      const endSeen = Math.min(count, Math.ceil((view.top + view.height) / view.rowHeight))
      expect(first).toBeLessThanOrEqual(Math.min(firstSeen, count))
      expect(end).toBeGreaterThanOrEqual(endSeen)
      expect(end - first).toBeLessThanOrEqual(view.height / view.rowHeight + 27)
      expect(first).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual(count)
    }),
  )
})

test('a scroll of a few pixels renders nothing new', () => {
  const view = { top: 5000, height: 700, rowHeight: 77 }
  expect(hasSameRange(view, { ...view, top: 5003 }, 10_000)).toBe(true)
  expect(hasSameRange(view, { ...view, top: 5700 }, 10_000)).toBe(false)
})

test('moving to a row brings it wholly into sight, and a row in sight moves nothing', () => {
  fc.assert(
    fc.property(views, fc.nat(9_999), (view, row) => {
      fc.pre(view.height >= view.rowHeight)
      const top = topToShow(row, view)
      const rowTop = row * view.rowHeight
      expect(rowTop).toBeGreaterThanOrEqual(top)
      expect(rowTop + view.rowHeight).toBeLessThanOrEqual(top + view.height)
      expect(topToShow(row, { ...view, top })).toBe(top)
    }),
  )
})

test('before anything was measured only a handful of rows is rendered', () => {
  const { first, end } = windowRange({ top: 0, height: 0, rowHeight: 0 }, 10_000)
  expect(first).toBe(0)
  expect(end).toBeLessThan(20)
})
