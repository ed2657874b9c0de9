import type { Page } from '@playwright/test'

/**
 * Japanese texts of the page proper that are not marked as such, and would be read aloud as English;
 * without what people wrote themselves.
 */
export const findUnmarkedJapanese = (page: Page, written: readonly string[]): Promise<string[]> =>
  page.getByRole('main').evaluate((main, own) => {
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (texts.nextNode()) {
      const { currentNode: node } = texts
      const text = own.reduce((rest, name) => rest.replaceAll(name, ''), node.textContent ?? '')
      const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang')
      if (/[\u3041-\u30FF\u4E00-\u9FFF]/.test(text) && lang !== 'ja') found.push(text)
    }
    return found
  }, written)
