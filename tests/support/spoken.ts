import type { Page } from '@playwright/test'

/** Japanese texts of the page, or of its open dialog, that would be read aloud as English. */
export const findUnmarkedJapanese = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root =
      document.querySelector('dialog[open]') ?? document.querySelector('#app') ?? document.body
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (texts.nextNode()) {
      const { currentNode: node } = texts
      const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang')
      const text = node.textContent ?? ''
      if (/[\u3041-\u30FF\u4E00-\u9FFF]/.test(text) && lang !== 'ja') found.push(text)
    }
    return found
  })
