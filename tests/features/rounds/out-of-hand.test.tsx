// @vitest-environment happy-dom
/** The participant's own sheet, while a hand-over has it, on every screen that could fill it. */
import { cleanup, screen, waitFor, within } from '@testing-library/preact'
import { LocationProvider } from 'preact-iso'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import type { HandoverPlan } from '#domain/kiosk/handover.ts'
import { PaperEntry } from '#features/rounds/paper-entry.tsx'
import { RoundPanel } from '#features/rounds/round/round-panel.tsx'
import { SheetPanel } from '#features/rounds/sheet/sheet-panel.tsx'
import type { RoundView } from '#features/rounds/use-round.ts'
import type { PreparedHandover } from '#services/handover.ts'
import type { Session } from '#services/session.ts'
import { openTestDevice, STAFF, yamada } from '#support/device.ts'
import { showToStaff } from '#support/staff-app.tsx'
import { ja } from '#support/words.ts'
import { PERSON, round, submitted } from './paper.ts'

let handovers: readonly PreparedHandover[] | undefined
vi.mock('#services/use-handovers.ts', () => ({ useHandovers: () => handovers }))

let session: Session
beforeEach(async () => {
  const { database, reader, door, keyring } = await openTestDevice()
  const vault = { keyring }
  session = { device: { database }, records: reader, door, vault, staff: STAFF } as never
})
afterEach(cleanup)

const ROUND = round('round-1')
const plan = { round: ROUND.id, task: { displayName: '山田 花子', items: sample25.items } }
const hanakos = plan as unknown as HandoverPlan

const out = (state: 'waiting' | 'inHands' | 'handedIn', answered = 0): PreparedHandover[] => [
  { id: 'handover-1', state, plan: hanakos, answered },
]
const unreadable: readonly PreparedHandover[] = [
  {
    id: 'handover-1',
    state: 'unreadable',
    plan: hanakos,
    kept: { id: 'handover-1', value: '?', row: undefined },
  },
]

const view = (given: Partial<RoundView> = {}): RoundView => ({
  participant: { id: PERSON, fields: yamada } as never,
  round: ROUND,
  number: 1,
  pack: sample25,
  records: [],
  sheets: [],
  staffNames: new Map(),
  ...given,
})

const shows = (panel: preact.ComponentChildren) =>
  showToStaff(session, <LocationProvider>{panel}</LocationProvider>)

const lane = () => within(screen.getByRole('region', { name: '本人' }))
const toList = () => screen.queryByRole('link', { name: ja['handover.toList'] })

describe.each([
  ['prepared', out('waiting'), 'これから'],
  ['broken off at 1 of 25', out('inHands', 1), '途中 1/25'],
  ['handed in', out('handedIn', 4), '受け取り待ち'],
  ['not to be opened', unreadable, '開けません'],
])('a sheet that is %s', (_, list, state) => {
  beforeEach(() => {
    handovers = list
  })

  it('says so in its lane, which leads to where staff decide and offers nothing else', () => {
    shows(<RoundPanel view={view()} />)
    expect(lane().getByText(state)).toBeDefined()
    const links = lane().getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/handover'])
    expect(lane().queryByText(ja['rounds.together'])).toBeNull()
    expect(lane().queryByText(ja['rounds.blank'])).toBeNull()
  })

  it('is not copied from paper', () => {
    shows(<PaperEntry view={view()} pack={sample25} />)
    expect(screen.queryByRole('link', { name: '本人の用紙を入力' })).toBeNull()
    expect(screen.getByRole('link', { name: '支援員の用紙を入力' })).toBeDefined()
    expect(screen.getByText(ja['handover.outTitle'])).toBeDefined()
    expect(toList()?.getAttribute('href')).toBe('/handover')
  })

  it('is not filled at its own address', () => {
    shows(<SheetPanel view={view()} rater="self" version={undefined} />)
    expect(screen.getByText(ja['handover.outTitle'])).toBeDefined()
    expect(toList()).not.toBeNull()
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.queryByRole('button', { name: ja['sheet.submit'] })).toBeNull()
  })

  it('keeps nobody from the sheet of staff', () => {
    shows(<SheetPanel view={view()} rater="staff" version={undefined} />)
    expect(screen.getByRole('button', { name: ja['sheet.submit'] })).toBeDefined()
  })
})

it('a sheet that came in from elsewhere meanwhile counts as what it is', async () => {
  handovers = out('waiting')
  shows(<RoundPanel view={view({ sheets: [submitted('sheet-1', 'self')] })} />)
  expect(lane().getByText(ja['rounds.submitted'])).toBeDefined()
  await waitFor(() => expect(lane().getByRole('button', { name: ja['rounds.correct'] })))
})

it('before it is known whether a sheet is out, none can be begun', () => {
  handovers = undefined
  shows(<SheetPanel view={view()} rater="self" version={undefined} />)
  expect(screen.queryByRole('radio')).toBeNull()
})

it('a sheet of another round does not stand in the way', () => {
  handovers = out('inHands', 1)
  const other = view({ round: round('round-2') })
  shows(<SheetPanel view={other} rater="self" version={undefined} />)
  expect(screen.getByRole('button', { name: ja['sheet.submit'] })).toBeDefined()
})
