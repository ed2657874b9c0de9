// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import type { ChartConfiguration, ChartData } from 'chart.js'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ChartsPanel } from '#features/charts/charts-panel.tsx'
import { ja } from '#support/words.ts'
import { LocaleProvider } from '#i18n/locale.tsx'
import type { Session } from '#services/session.ts'
import { SessionContext } from '#services/use-session.ts'
import { SettingsContext } from '#services/use-settings.ts'
import { defaultSettings } from '#storage/device-settings.ts'
import { openTestDevice, testId } from '#support/device.ts'
import { chartRecords, homeAndWork, PARTICIPANT, withFriends, type RoundStory } from './person.ts'

/** The data that reached Chart.js, newest last; there is no canvas here to draw on. */
const drawn: ChartData[] = []
let canDraw = true

vi.mock('chart.js', () => {
  class Chart {
    static readonly register = vi.fn()
    static readonly defaults = { set: vi.fn() }
    readonly destroy = vi.fn()
    data: ChartData
    constructor(_canvas: unknown, { data }: ChartConfiguration) {
      if (!canDraw) throw new Error('no canvas')
      this.data = data
      drawn.push(data)
    }
    update() {
      drawn.push(this.data)
    }
  }
  const part = {}
  return {
    Chart,
    LinearScale: part,
    LineController: part,
    LineElement: part,
    PointElement: part,
    RadarController: part,
    RadialLinearScale: part,
  }
})

beforeEach(() => {
  drawn.length = 0
  canDraw = true
})
afterEach(cleanup)

/** The charts of a person whose rounds went as told, kept on a real device. */
async function showCharts(...stories: RoundStory[]) {
  const { reader, door } = await openTestDevice()
  const { rounds, sheets, packByHash } = chartRecords(stories)
  const written = await door.write([
    ...rounds.map(({ id, ...fields }) => ({ type: 'round' as const, id, fields })),
    ...sheets.map(({ id, ...fields }) => ({ type: 'sheet' as const, id, fields })),
    ...[...packByHash].map(([hash, pack]) => ({
      type: 'pack' as const,
      id: testId(),
      fields: { pack, hash, archived: null },
    })),
  ])
  expect(written).toMatchObject({ ok: true })
  render(
    <SettingsContext.Provider value={{ settings: defaultSettings, change: () => undefined }}>
      <LocaleProvider language="ja" messages={ja} calendar="gregory">
        <SessionContext.Provider value={{ records: reader } as unknown as Session}>
          <ChartsPanel participant={PARTICIPANT} />
        </SessionContext.Provider>
      </LocaleProvider>
    </SettingsContext.Provider>,
  )
}

const low = { 1: 1, 2: 4, 3: 2, 4: 2 }
const high = { 1: 4, 2: 1, 3: 3, 4: 4 }

const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))

describe('the charts of a person', () => {
  it('show a table with every chart, and name each image in a sentence', async () => {
    await showCharts({ on: '2024-09-02', self: high, staff: low })
    const table = await screen.findByRole('table', { name: '1回目の得点と認識のずれ' })
    expect(rowsOf(table)).toContainEqual(['2 I skip meals逆転', '4no', '1yes', '−3'])
    const image = screen.getByRole('img')
    expect(image.getAttribute('aria-label')).toContain('いちばんずれているのは「I sleep well」')
  })

  it('put the largest gaps into words', async () => {
    await showCharts({ on: '2024-09-02', self: high, staff: low })
    const list = (await screen.findByRole('heading', { name: '認識のずれが大きいところ' }))
      .parentElement
    expect(list?.textContent).toContain('1 I sleep well本人は「yes」、支援員から見ると「no」')
    expect(list?.textContent).toContain('本人のほうが 3 高い評価')
  })

  it('change with the axes', async () => {
    await showCharts({ on: '2024-09-02', self: high, staff: low })
    fireEvent.click(await screen.findByLabelText('2 領域'))
    const table = screen.getByRole('table', { name: '1回目の得点と認識のずれ' })
    expect(rowsOf(table)).toContainEqual(['Home', '4.002/2問', '1.002/2問', '−3.00'])
  })

  it('compare the first and the latest round, and any other two', async () => {
    await showCharts(
      { on: '2024-09-02', staff: low },
      { on: '2024-10-02', staff: high },
      { on: '2024-11-02', staff: low },
    )
    await screen.findByRole('table', { name: '支援員の得点の変化（1回目と3回目）' })
    expect(screen.getByText('変わったところはありません。')).toBeDefined()
    const later = screen.getByLabelText<HTMLSelectElement>('あとの回')
    later.selectedIndex = 0
    fireEvent.change(later)
    expect(screen.getByRole('table', { name: '支援員の得点の変化（1回目と2回目）' })).toBeDefined()
  })

  it('say that the versions differ and what is left out', async () => {
    await showCharts(
      { on: '2024-09-02', pack: homeAndWork, staff: low },
      { on: '2024-10-02', pack: withFriends, staff: { ...high, 5: 4 } },
    )
    await screen.findByRole('table', { name: '支援員の得点の変化（1回目と2回目）' })
    expect(screen.getByText('版のちがうシートをくらべています（第1版・第2版）。')).toBeDefined()
    expect(screen.getByText('一方の版にしかない項目は、載せていません（1）。')).toBeDefined()
  })

  it('stay readable when nothing can be drawn', async () => {
    canDraw = false
    await showCharts({ on: '2024-09-02', self: high, staff: low })
    expect(await screen.findByText(/グラフを描けませんでした/)).toBeDefined()
    expect(screen.getAllByRole('table')).not.toHaveLength(0)
  })
})

describe('the blind rule', () => {
  it('keeps the answers of a round out of everything until staff submitted their sheet', async () => {
    await showCharts(
      { on: '2024-09-02', self: low, staff: low },
      { on: '2024-10-02', self: low, staff: low },
      { on: '2024-11-02', self: high },
    )
    await screen.findByRole('table', { name: '2回目の得点と認識のずれ' })
    await waitFor(() => expect(drawn.length).toBeGreaterThanOrEqual(4))
    const values = drawn.flatMap(({ datasets }) => datasets.flatMap(({ data }) => data))
    const means = values.map((value) =>
      Number(typeof value === 'object' && value && 'y' in value ? value.y : value),
    )
    expect(means).toContain(2)
    expect(Math.max(...means)).toBe(2)
    const cells = screen.getAllByRole('cell').map(({ textContent }) => textContent)
    expect(cells).toContain('2rather no')
    expect(cells.filter((cell) => /^[34]/.test(cell))).toEqual([])
    expect(screen.getByText(/載せていない点：3回目の本人/)).toBeDefined()
  })

  it('says why when such a round is chosen, and leads to the staff sheet', async () => {
    await showCharts({ on: '2024-09-02', self: low, staff: low }, { on: '2024-11-02', self: high })
    const round = await screen.findByLabelText<HTMLSelectElement>('どの回を見ますか')
    round.selectedIndex = 0
    fireEvent.change(round)
    expect(screen.getByText(/支援員のシートを提出すると表示されます/)).toBeDefined()
    const link = screen.getByRole('link', { name: '支援員のシートを記入する' })
    expect(link.getAttribute('href')).toMatch(/\/rounds\/.+\/staff$/)
    expect(screen.queryByRole('table', { name: /2回目/ })).toBeNull()
  })

  it('says so too when there is nothing else to show', async () => {
    await showCharts({ on: '2024-11-02', self: high })
    expect(await screen.findByText(/支援員のシートを提出すると表示されます/)).toBeDefined()
    expect(screen.queryByRole('img')).toBeNull()
  })
})

describe('a person without sheets', () => {
  it('is led to filling the first', async () => {
    await showCharts()
    expect(await screen.findByText('まだグラフにできるシートがありません')).toBeDefined()
    expect(screen.getByRole('link').getAttribute('href')).toBe(`/participants/${PARTICIPANT}`)
  })

  it('with a draft is led to the round', async () => {
    await showCharts({ on: '2024-11-02', staff: low, isDraft: 'staff' })
    const link = await screen.findByRole('link', { name: '1回目を開く' })
    expect(link.getAttribute('href')).toMatch(/\/rounds\//)
  })
})
