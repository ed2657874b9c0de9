/** The languages, colours and sizes in which every screen is looked at. */
import type { Page } from '@playwright/test'
import { langOf } from '#i18n/locale.tsx'
import type { Language } from '#i18n/messages.ts'
import type { DeviceSettings } from '#storage/device-settings.ts'
import { changeSettings } from './app-settings.ts'

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>

interface ColorLook {
  readonly media?: Media
  readonly settings?: Partial<DeviceSettings>
}

/** Each by system or by setting, in every language and size. Light last: it stays. */
export const COLOR_LOOKS = {
  dark: { media: { colorScheme: 'dark' } },
  'high contrast': { settings: { contrast: 'high' } },
  light: {},
} as const satisfies Readonly<Record<string, ColorLook>>

/** In one language and the usual size. */
export const RARE_COLOR_LOOKS: Readonly<Record<string, ColorLook>> = {
  'dark, high contrast': { media: { colorScheme: 'dark' }, settings: { contrast: 'high' } },
  'forced colours': { media: { forcedColors: 'active' } },
}

/** How texts are worded and how high their lines are: papers are printed in each. */
export const READING_LOOKS = {
  ja: { language: 'ja', furigana: false },
  'ja, furigana': { language: 'ja', furigana: true },
  'ja-easy': { language: 'ja-easy', furigana: false },
  'ja-easy, furigana': { language: 'ja-easy', furigana: true },
  en: { language: 'en', furigana: false },
} as const satisfies Readonly<Record<string, Partial<DeviceSettings>>>

interface SizeLook {
  /** CSS px; the screen of the test without it. */
  readonly width?: number
  /** How large the browser is set to write, as a multiple of the usual. */
  readonly letters?: number
  readonly settings?: Partial<DeviceSettings>
}

/** In every language and colour. The usual one last: it stays. */
export const SIZE_LOOKS = {
  '320 px wide': { width: 320 },
  '200 % text': { letters: 2 },
  usual: {},
} as const satisfies Readonly<Record<string, SizeLook>>

/** Narrow and large at once. Of the same colours and words, so that only places are looked at. */
export const TIGHTEST_LOOK: SizeLook = { width: 320, letters: 2 }
export const LARGER_TEXT_LOOK: SizeLook = { settings: { textSize: 'larger' } }

const USUAL_MEDIA: Media = {
  colorScheme: 'light',
  contrast: 'no-preference',
  forcedColors: 'none',
  reducedMotion: 'reduce',
}
const USUAL_COLORS = { theme: 'system', contrast: 'system' } as const
const USUAL_SIZE = { textSize: 'normal' } as const
/** px of an unset browser. */
const USUAL_LETTERS = 16
/** px: the smallest phones. */
const NARROW_HEIGHT = 568

/** Puts a screen into another look where it stands: what is typed and open stays. */
export async function createWardrobe(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Page.enable')
  const screen = page.viewportSize()
  return {
    /** やさしい日本語 is looked at with its furigana. */
    async speak(language: Language): Promise<void> {
      await changeSettings(page, { language, furigana: language === 'ja-easy' })
      await page.locator(`html[lang="${langOf(language)}"]`).waitFor()
    },
    async color({ media, settings }: ColorLook): Promise<void> {
      await page.emulateMedia({ ...USUAL_MEDIA, ...media })
      await changeSettings(page, { ...USUAL_COLORS, ...settings })
    },
    async size({ width, letters = 1, settings }: SizeLook): Promise<void> {
      if (screen) await page.setViewportSize(width ? { width, height: NARROW_HEIGHT } : screen)
      const standard = letters * USUAL_LETTERS
      await devtools.send('Page.setFontSizes', { fontSizes: { standard } })
      await changeSettings(page, { ...USUAL_SIZE, ...settings })
      await twoFrames(page)
    },
    leave: () => devtools.detach(),
  }
}

/** Media queries are answered with the next frame, boxes that are observed with the one after. */
const twoFrames = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
  })
