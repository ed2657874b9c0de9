/** The whole screen for the app, without the browser around it. Escape leaves, as everywhere. */

/** Phones of Apple know nothing of all this, other browsers may be told to refuse. */
export const canFillScreen = (): boolean => document.fullscreenEnabled

export const isFillingScreen = (): boolean => Boolean(document.fullscreenElement)

/** Refused, the screen stays as it is; the browser says why where it wants to. */
export function fillScreen(): void {
  document.documentElement.requestFullscreen().catch(() => undefined)
}

export function leaveFullScreen(): void {
  if (isFillingScreen()) document.exitFullscreen().catch(() => undefined)
}

/** Gives back how to stop listening. */
export function onFullScreenChange(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}
