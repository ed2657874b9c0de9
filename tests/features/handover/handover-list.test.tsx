// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import type { HandoverPlan } from '#domain/kiosk/handover.ts'
import { HandoverList } from '#features/handover/handover-list.tsx'
import type { PreparedHandover } from '#services/handover.ts'
import type { Session } from '#services/session.ts'
import { randomBytes } from '#vault/bytes.ts'
import { openTestDevice, STAFF, testId } from '#support/device.ts'
import { ja } from '#support/words.ts'
import { aroundForStaff, showToStaff } from '#support/staff-app.tsx'

afterEach(cleanup)

const plan = { task: { displayName: '山田 花子', title: 'サンプル', items: [] } }
const hanakos = plan as unknown as HandoverPlan

const waiting = (id: string): PreparedHandover => ({
  id,
  state: 'waiting',
  plan: hanakos,
  answered: 0,
})

const unreadable = (id: string, known?: HandoverPlan): PreparedHandover => ({
  id,
  state: 'unreadable',
  plan: known,
  kept: { id, value: '?', row: undefined },
})

async function unlocks() {
  const { database } = await openTestDevice()
  const vault = { deviceKey: randomBytes(32) }
  return { database, session: { device: { database }, vault, staff: STAFF } as unknown as Session }
}

const rows = () => screen.getAllByRole('listitem')
const row = (index: number) => within(rows()[index] ?? document.body)
const namesOf = (index: number) =>
  row(index)
    .getAllByRole('button')
    .map(({ textContent }) => textContent)

describe('sheets that do not open', () => {
  it('stand in the list, with the name if it is known, and are counted', async () => {
    const { session } = await unlocks()
    const list = [unreadable('a'), unreadable('b', hanakos), waiting('c')]
    showToStaff(session, <HandoverList handovers={list} />)
    expect(screen.getByText(/開けないシートが2件あります/)).toBeDefined()
    expect(row(0).getByText(ja['handover.unopened'])).toBeDefined()
    expect(row(1).getByText('山田 花子')).toBeDefined()
    expect([0, 1, 2].map(namesOf)).toEqual([['破棄'], ['破棄'], ['取りやめる', '渡す']])
    expect(row(2).getByRole('button', { name: '渡す' }).dataset['variant']).toBe('primary')
  })

  it('are not spoken of when there are none', async () => {
    const { session } = await unlocks()
    showToStaff(session, <HandoverList handovers={[waiting('a')]} />)
    expect(screen.queryByText(/開けないシート/)).toBeNull()
  })

  it.each([
    ['nobody knows whose', undefined, ja['handover.unreadablePlan']],
    ['of somebody', hanakos, ja['handover.unreadableAnswers']],
  ])('are set aside, %s, and one is told that the data stays', async (_, known, said) => {
    const { database, session } = await unlocks()
    const id = testId()
    await database.device.put({ key: `handover/${id}`, value: '?' })
    showToStaff(session, <HandoverList handovers={[unreadable(id, known)]} />)
    fireEvent.click(row(0).getByRole('button', { name: '破棄' }))
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByText(said)).toBeDefined()
    expect(dialog.getByText(ja['handover.unreadableStays'])).toBeDefined()
    const confirms = () => fireEvent.click(dialog.getByRole('button', { name: '破棄する' }))
    confirms()
    expect(dialog.getByText(ja['handover.reasonProblem'])).toBeDefined()
    fireEvent.input(dialog.getByLabelText(/^破棄する理由/), { target: { value: '開けない' } })
    confirms()
    expect(await screen.findByText(ja['handover.setAside'])).toBeDefined()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect((await database.device.toArray()).map(({ key }) => key)).toEqual([`set-aside/${id}`])
  })
})

describe('the focus, when a row has gone by its own button', () => {
  const shownWithHeading = (list: readonly PreparedHandover[]) => (
    <>
      <h1 tabIndex={-1}>本人に渡す</h1>
      <HandoverList handovers={list} />
    </>
  )
  const named = (id: string, displayName: string): PreparedHandover => ({
    ...waiting(id),
    plan: { task: { ...plan.task, displayName } } as unknown as HandoverPlan,
  })
  const hanako = named('a', '山田 花子')
  const jiro = named('b', '鈴木 次郎')
  const saburo = named('c', '佐藤 三郎')

  const follows = async (
    list: readonly PreparedHandover[],
    index: number,
    left: readonly PreparedHandover[],
  ) => {
    const { session } = await unlocks()
    const { rerender } = showToStaff(session, shownWithHeading(list))
    row(index).getByRole('button', { name: '取りやめる' }).focus()
    rerender(aroundForStaff(session, shownWithHeading(left)))
    return [document.activeElement?.tagName, document.activeElement?.textContent]
  }

  it('goes to the name of the row that comes to its place', async () => {
    expect(await follows([hanako, jiro, saburo], 1, [hanako, saburo])).toEqual(['H3', '佐藤 三郎'])
  })

  it('goes to the name of the last row, after the last', async () => {
    expect(await follows([hanako, jiro], 1, [hanako])).toEqual(['H3', '山田 花子'])
  })

  it('goes to the heading of the page when none is left', async () => {
    expect(await follows([hanako], 0, [])).toEqual(['H1', '本人に渡す'])
  })

  it('stays with whoever is elsewhere when another tab takes a row away', async () => {
    expect(await follows([hanako, jiro], 0, [hanako])).toEqual(['BUTTON', '取りやめる'])
  })
})

it('a hand-over that cannot be called off is said to be still there', async () => {
  const { database, session } = await unlocks()
  database.close()
  showToStaff(session, <HandoverList handovers={[waiting('a')]} />)
  fireEvent.click(screen.getByRole('button', { name: ja['handover.cancel'] }))
  await waitFor(() => expect(screen.getByText(ja['handover.notCancelled'])).toBeDefined())
})
