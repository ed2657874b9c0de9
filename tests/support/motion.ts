import type { Page } from '@playwright/test'

/** What would move for longer than 1 ms, one phrase for each part of the page. */
export const findMotion = (page: Page): Promise<string[]> => page.evaluate(findMotionInPage)

/** Runs in the page, so it stands alone. */
function findMotionInPage(): string[] {
  const PARTS = [undefined, '::before', '::after', '::backdrop'] as const
  const MOMENT = 1.01

  const longest = (times: string): number =>
    Math.max(
      ...times.split(',').map((time) => Number.parseFloat(time) * (/ms/.test(time) ? 1 : 1000)),
    )
  const movesLong = (style: CSSStyleDeclaration): boolean => {
    const { transitionDuration, animationName, animationDuration, scrollBehavior } = style
    const runs = animationName !== 'none' && longest(animationDuration) > MOMENT
    return longest(transitionDuration) > MOMENT || runs || scrollBehavior === 'smooth'
  }

  const styled = [...document.querySelectorAll('*')].flatMap((element) =>
    PARTS.filter((part) => movesLong(getComputedStyle(element, part))).map(
      (part) => `${element.tagName.toLowerCase()}.${element.className}${part ?? ''} moves`,
    ),
  )
  const running = document
    .getAnimations()
    .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration) > MOMENT)
    .map(
      ({ effect }) => `${effect instanceof KeyframeEffect && effect.target?.className} is moving`,
    )
  return [...styled, ...running]
}
