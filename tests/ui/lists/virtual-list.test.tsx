// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { VirtualList } from '#ui/lists/virtual-list.tsx'

const BOX_HEIGHT = 640
const ROW_HEIGHT = 64

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(BOX_HEIGHT)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const showPeople = (count = 10_000, startAt = 0) =>
  render(
    <VirtualList
      label="参加者の一覧"
      count={count}
      rowRem={4}
      startAt={startAt}
      renderRow={(index) => <a href={`/participants/${index}`}>{`参加者${index + 1}`}</a>}
    />,
  )

const box = () => screen.getByRole('group', { name: '参加者の一覧' })
const row = (position: number) => screen.queryByRole('link', { name: `参加者${position}` })
const scrollTo = (position: number) => {
  box().scrollTop = (position - 1) * ROW_HEIGHT
  fireEvent.scroll(box())
}

test('of ten thousand rows only those in sight exist, each saying its place', () => {
  showPeople()
  const rows = screen.getAllByRole('listitem')
  expect(rows.length).toBeLessThan(40)
  expect(rows[0]?.getAttribute('aria-posinset')).toBe('1')
  expect(rows[0]?.getAttribute('aria-setsize')).toBe('10000')
})

test('scrolling brings other rows', () => {
  showPeople()
  scrollTo(5000)
  expect(row(5000)).toBeTruthy()
  expect(row(1)).toBeNull()
})

test('End and Home lead to the last and the first row, the arrows to the next', () => {
  showPeople()
  row(1)?.focus()
  fireEvent.keyDown(row(1) ?? box(), { key: 'End' })
  expect(document.activeElement).toBe(row(10_000))
  fireEvent.keyDown(row(10_000) ?? box(), { key: 'ArrowUp' })
  expect(document.activeElement).toBe(row(9999))
  fireEvent.keyDown(row(9999) ?? box(), { key: 'Home' })
  expect(document.activeElement).toBe(row(1))
})

test('the row that holds the focus stays, however far one scrolls', () => {
  showPeople()
  row(3)?.focus()
  scrollTo(8000)
  expect(document.activeElement).toBe(row(3))
})

test.each([
  ['in a wide list', 1180, '64px'],
  ['where the words of a row wrap', 640, '144px'],
  ['where a word or two fill a line', 150, '256px'],
])('rows are as high as their words need %s', (_where, width, height) => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width)
  render(
    <VirtualList
      label="参加者の一覧"
      count={40}
      rowRem={4}
      narrowRowRem={9}
      tightRowRem={16}
      renderRow={(index) => `参加者${index + 1}`}
    />,
  )
  expect(screen.getAllByRole('listitem')[0]?.style.blockSize).toBe(height)
})

test('it can start where one was', () => {
  showPeople(10_000, 4999)
  expect(row(5000)).toBeTruthy()
})
