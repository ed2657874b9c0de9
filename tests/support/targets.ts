import type { Page } from '@playwright/test'

/**
 * Every control that is smaller than so many CSS px, one phrase each. A link in running text may
 * be: WCAG 2.5.8 excepts it.
 */
export const findSmallTargets = (page: Page, atLeast: number): Promise<string[]> =>
  page.evaluate(findSmallTargetsInPage, atLeast)

/** Runs in the page, so it stands alone. */
function findSmallTargetsInPage(atLeast: number): string[] {
  const CONTROLS =
    'a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=switch]'
  const root = document.querySelector('dialog[open]') ?? document.body

  const isTarget = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    getComputedStyle(element).pointerEvents !== 'none'
  /** A finger may also land on the label around a control. */
  const targetOf = (element: Element): Element => element.closest('label') ?? element
  const isInText = (element: Element): boolean => {
    const { display } = getComputedStyle(element)
    const around = element.parentElement?.textContent.trim()
    return display === 'inline' && around !== element.textContent.trim()
  }

  return [...root.querySelectorAll(CONTROLS)]
    .filter((element) => isTarget(element) && !isInText(element))
    .map((element) => ({ element, box: targetOf(element).getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < atLeast)
    .map(({ element, box: { width, height } }) => {
      const name = element.getAttribute('aria-label') ?? element.textContent.trim()
      return `${element.tagName.toLowerCase()} 「${name || element.id}」 is ${width} × ${height} px`
    })
}
