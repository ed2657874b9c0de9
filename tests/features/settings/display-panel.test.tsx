// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, describe, expect, it } from 'vitest'
import { DisplayPanel } from '#features/settings/display-panel.tsx'
import { ja } from '#support/words.ts'
import { LocaleProvider } from '#i18n/locale.tsx'
import { SettingsContext } from '#services/use-settings.ts'
import { defaultSettings } from '#storage/device-settings.ts'

afterEach(cleanup)

/** The panel in an app that only remembers what was chosen. */
function App() {
  const [settings, setSettings] = useState(defaultSettings)
  const change = (changed: object) => setSettings((last) => ({ ...last, ...changed }))
  return (
    <SettingsContext.Provider value={{ settings, change }}>
      <LocaleProvider language="ja" messages={ja} calendar={settings.calendar}>
        <DisplayPanel />
        <output>{JSON.stringify(settings)}</output>
      </LocaleProvider>
    </SettingsContext.Provider>
  )
}

const settings = () => JSON.parse(screen.getByRole('status').textContent ?? '{}')

const choose = (group: string, choice: string) => {
  const box = screen.getByRole('group', { name: group })
  const radio = [...box.querySelectorAll('label')].find((label) => label.textContent === choice)
  fireEvent.click(radio?.querySelector('input') ?? box)
}

describe('the display settings', () => {
  it.each([
    ['言語', 'English', { language: 'en' }],
    ['文字の大きさ', 'とても大きい', { textSize: 'larger' }],
    ['明るさ', '暗い', { theme: 'dark' }],
    ['コントラスト', '強くする', { contrast: 'high' }],
    ['年の表し方', '和暦', { calendar: 'japanese' }],
  ])('%s takes effect at once, and only that', (group, choice, changed) => {
    render(<App />)
    choose(group, choice)
    expect(settings()).toEqual({ ...defaultSettings, ...changed })
  })

  it('show today as the chosen calendar writes it', () => {
    render(<App />)
    expect(screen.getByText(/今日は 20\d\d年/)).toBeDefined()
    choose('年の表し方', '和暦')
    expect(screen.getByText(/今日は 令和\d+年/)).toBeDefined()
  })
})
