import { expect, it } from 'vitest'
import { bytesText } from '#features/settings/bytes-text.ts'
import { ja } from '#support/words.ts'
import { createLocale } from '#i18n/locale.tsx'

it.each([
  [0, '0 KB'],
  [1, '1 KB'],
  [639_200, '640 KB'],
  [1_100_000, '1.1 MB'],
  [999_000_000, '999.0 MB'],
  [10_700_000_000, '10.7 GB'],
])('%i bytes are shown as %s', (bytes, text) => {
  expect(bytesText(createLocale({ language: 'ja', calendar: 'gregory' }, ja), bytes)).toBe(text)
})
