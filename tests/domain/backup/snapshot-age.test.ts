import { expect, it } from 'vitest'
import { isSnapshotOver } from '#domain/backup/snapshot-age.ts'

const DAY_MS = 24 * 60 * 60 * 1000

it('keeps a snapshot for 30 days, and no longer', () => {
  expect(isSnapshotOver(0, 30 * DAY_MS)).toBe(false)
  expect(isSnapshotOver(0, 30 * DAY_MS + 1)).toBe(true)
})

it('takes a clock that was set back for no time', () => {
  expect(isSnapshotOver(5 * DAY_MS, 0)).toBe(false)
})
