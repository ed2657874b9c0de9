import { expect, it } from 'vitest'
import { openDraft } from '#features/rounds/draft/open-draft.ts'
import { draft, submitted } from './paper.ts'

const open = (sheets: Parameters<typeof openDraft>[0]['sheets'], own = 'own') =>
  openDraft({ sheets, round: 'round-1', rater: 'staff', own })?.id ?? null

it('a tab goes on with its own draft, even when another tab began a newer one', () => {
  expect(open([draft('own', 'staff'), draft('zzz', 'staff')])).toBe('own')
})

it('a tab that has begun nothing goes on with the newest draft', () => {
  expect(open([draft('a', 'staff'), draft('b', 'staff'), draft('c', 'self')])).toBe('b')
  expect(open([])).toBeNull()
})

it('a sheet that is submitted or discarded is no draft any more', () => {
  expect(open([submitted('own', 'staff')])).toBeNull()
  expect(open([draft('own', 'staff', { discarded: { reason: '' } })])).toBeNull()
})
