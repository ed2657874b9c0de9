/** Finds what a narrow screen or large letters take away: words cut off, words under other words. */
import type { Page } from '@playwright/test'

/** One phrase for each loss on the screen as it stands; of an open dialog, only within it. */
export const findLoss = (page: Page): Promise<string[]> => page.evaluate(findLossInPage)

/** Runs in the page, so it stands alone. */
function findLossInPage(): string[] {
  /** A line of text or a control, with the box that no other may touch. */
  interface Piece {
    readonly element: Element
    readonly words: string
    readonly box: DOMRect
  }
  /** px: what rounding may add up to. */
  const SLACK = 1.5
  const CONTROLS = 'a[href], button, input, select, textarea, summary, label:has(input)'
  const SEEN_BY_NOBODY = '.visually-hidden, .skip-link, option, noscript, [inert]'
  const root = document.querySelector('dialog[open]') ?? document.body
  const { clientWidth: screenWidth, scrollWidth: pageWidth } = document.documentElement

  const lineage = (element: Element): Element[] =>
    element.parentElement ? [element, ...lineage(element.parentElement)] : [element]
  const isShown = (element: Element): boolean =>
    element.checkVisibility({
      visibilityProperty: true,
      opacityProperty: true,
      contentVisibilityAuto: true,
    }) &&
    element.closest(SEEN_BY_NOBODY) === null &&
    lineage(element).every((one) => getComputedStyle(one).clipPath === 'none')

  const readLines = (): Piece[] => {
    const lines: Piece[] = []
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { parentElement: element, textContent } = node
      const words = (textContent ?? '').trim()
      if (!element || words === '' || !isShown(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) lines.push({ element, words, box })
    }
    return lines
  }
  const readControls = (): Piece[] =>
    [...root.querySelectorAll(CONTROLS)].filter(isShown).map((element) => ({
      element,
      words: element.getAttribute('aria-label') ?? element.textContent.trim() ?? element.id,
      box: contentBox(element),
    }))

  /** A field without its padding, where its own buttons and icons stand. */
  const contentBox = (element: Element): DOMRect => {
    const { x, y, width, height } = element.getBoundingClientRect()
    const { paddingLeft, paddingRight } = getComputedStyle(element)
    if (!element.matches('input, select, textarea')) return new DOMRect(x, y, width, height)
    const [start, end] = [Number.parseFloat(paddingLeft), Number.parseFloat(paddingRight)]
    return new DOMRect(x + start, y, width - start - end, height)
  }

  /** Cut by an ancestor, or beyond the edge of the screen where nothing scrolls to it. */
  const isCut = ({ element, box }: Piece): boolean => {
    const open = { x: true, y: true }
    for (const one of lineage(element)) {
      const { overflowX, overflowY, position } = getComputedStyle(one)
      const frame = one.getBoundingClientRect()
      if (one === document.body) break
      if (open.x && /hidden|clip/.test(overflowX)) {
        if (box.left < frame.left - SLACK || box.right > frame.right + SLACK) return true
      }
      if (open.y && /hidden|clip/.test(overflowY)) {
        if (box.top < frame.top - SLACK || box.bottom > frame.bottom + SLACK) return true
      }
      if (/auto|scroll/.test(overflowX) && one.scrollWidth > one.clientWidth) open.x = false
      if (/auto|scroll/.test(overflowY) && one.scrollHeight > one.clientHeight) open.y = false
      if (position === 'fixed') break
    }
    return open.x && (box.left < -SLACK || box.right > screenWidth + SLACK)
  }

  /** What scrolls under a bar is not lost, so only pieces of one layer are compared. */
  const layerOf = (element: Element): Element | undefined =>
    lineage(element).find((one) => /sticky|fixed/.test(getComputedStyle(one).position))
  /** Without the room between lines, which letters of neighbours may share. */
  const core = ({ element, box }: Piece): DOMRect => {
    const room = element.matches(CONTROLS) ? SLACK : box.height / 4
    return new DOMRect(box.x + SLACK, box.y + room, box.width - 2 * SLACK, box.height - 2 * room)
  }
  const touch = (one: DOMRect, other: DOMRect): boolean =>
    Math.max(one.left, other.left) < Math.min(one.right, other.right) &&
    Math.max(one.top, other.top) < Math.min(one.bottom, other.bottom)
  /** What is left of a box inside the frames that scroll around it. */
  const inFrames = (element: Element, box: DOMRect): DOMRect =>
    lineage(element)
      .slice(1)
      .filter((one) => one !== document.body && getComputedStyle(one).overflowY !== 'visible')
      .map((one) => one.getBoundingClientRect())
      .reduce((left, frame) => {
        const [x, y] = [Math.max(left.x, frame.x), Math.max(left.y, frame.y)]
        const right = Math.min(left.right, frame.right)
        const bottom = Math.min(left.bottom, frame.bottom)
        return new DOMRect(x, y, Math.max(0, right - x), Math.max(0, bottom - y))
      }, box)
  const overlaps = (pieces: readonly Piece[]): string[] => {
    const placed = pieces
      .map((piece) => ({
        ...piece,
        core: inFrames(piece.element, core(piece)),
        layer: layerOf(piece.element),
      }))
      .filter(({ core: { width, height } }) => width > 0 && height > 0)
    return placed.flatMap((one, index) =>
      placed
        .slice(index + 1)
        .filter(
          (other) =>
            touch(one.core, other.core) &&
            one.layer === other.layer &&
            !one.element.contains(other.element) &&
            !other.element.contains(one.element),
        )
        .map((other) => `「${one.words}」 lies over 「${other.words}」`),
    )
  }

  const sideways = [...root.querySelectorAll('*')].filter(
    (element) =>
      element.scrollWidth > element.clientWidth + SLACK &&
      /auto|scroll/.test(getComputedStyle(element).overflowX) &&
      !element.matches('.scroll-frame, input, textarea'),
  )

  const lines = readLines()
  return [
    ...(pageWidth > screenWidth ? [`the page is ${pageWidth} px wide`] : []),
    ...sideways.map(({ className }) => `.${className} scrolls sideways`),
    ...lines.filter(isCut).map(({ words }) => `「${words}」 is cut`),
    ...overlaps([...lines, ...readControls()]),
  ]
}
