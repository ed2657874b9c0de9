// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, render, screen } from '@testing-library/preact'
import { Component, type ComponentChildren } from 'preact'
import { afterEach, expect, it, vi } from 'vitest'
import type { Session } from '#services/session.ts'
import { useHandovers } from '#services/use-handovers.ts'
import { SessionContext } from '#services/use-session.ts'
import { openTestDevice } from '#support/device.ts'

afterEach(cleanup)

class CrashScreen extends Component<{ readonly children: ComponentChildren }> {
  override state = { hasFailed: false }
  override componentDidCatch() {
    this.setState({ hasFailed: true })
  }
  override render() {
    return this.state.hasFailed ? 'something went wrong' : this.props.children
  }
}

const Count = () => <p>out of hand: {useHandovers()?.length ?? '?'}</p>

const shows = (session: unknown) =>
  render(
    <CrashScreen>
      <SessionContext.Provider value={session as Session}>
        <Count />
      </SessionContext.Provider>
    </CrashScreen>,
  )

it('a database with no hand-overs says so', async () => {
  const { database } = await openTestDevice()
  shows({ device: { database } })
  expect(await screen.findByText('out of hand: 0')).toBeDefined()
})

it('a database that cannot be read does not pass for one with no hand-overs', async () => {
  const { database } = await openTestDevice()
  vi.spyOn(database.device, 'where').mockImplementation(() => {
    throw new DOMException('the disk does not answer', 'UnknownError')
  })
  shows({ device: { database } })
  expect(await screen.findByText('something went wrong')).toBeDefined()
})
