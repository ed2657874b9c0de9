/** What a pointer or the focus does to a component, for pictures of it without a pointer. */
export const touches = ['hover', 'focus-visible', 'active'] as const

const TOUCHED = /:(hover|focus-visible|active)(?![\w-])/g
const FOCUSABLE = 'a, button, input, select, summary, textarea'

/** Lets every rule for a touched element hold inside `[data-touched]` as well. */
export function letTouchesShow(rules: Iterable<CSSRule>): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) rule.selectorText = widen(rule.selectorText)
    if (rule instanceof CSSGroupingRule) letTouchesShow(rule.cssRules)
  }
}

const widen = (selector: string): string =>
  selector.replaceAll(TOUCHED, (touched, touch: string) => {
    const targets = touch === 'focus-visible' ? FOCUSABLE : `${FOCUSABLE}, label`
    return `:is(${touched}, [data-touched='${touch}'] :is(${targets}))`
  })
