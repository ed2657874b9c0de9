// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { DeadEnd } from '#app/dead-end.tsx'
import { show } from '../features/lock/open-device.tsx'

afterEach(cleanup)

it('an upgrade that failed says that nothing is lost, and what to do', () => {
  show(<DeadEnd reason="upgradeFailed" />)
  expect(screen.getByRole('heading').textContent).toBe('新しい版を始められませんでした')
  expect(screen.getByText(/記録は消えていません。.*空き容量をつくり/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'もう一度開く' })).toBeDefined()
})

it('nobody is asked to break off an upgrade that is under way', () => {
  show(<DeadEnd reason="upgrading" />)
  expect(screen.getByRole('heading').textContent).toBe('新しい版の準備をしています')
  expect(screen.queryByRole('button')).toBeNull()
})
