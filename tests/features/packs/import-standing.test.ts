import { describe, expect, it } from 'vitest'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { ts59 } from '#domain/instruments/packs/ts-59.ts'
import { importStanding } from '#features/packs/import-standing.ts'
import { packRefOf } from '#services/packs.ts'
import { putAway, record, typed } from './shelf.ts'

describe('a pack from a file beside those that are here', () => {
  it('is new when the sheet or its version is', async () => {
    const here = [await record(gn25)]
    expect(importStanding(here, await packRefOf(ts59))).toBe('new')
    expect(importStanding(here, await packRefOf(typed(2)))).toBe('new')
  })

  it('is known by its contents, not by its number', async () => {
    const here = [await record(gn25), await record(typed(2, 'ある文'))]
    expect(importStanding(here, await packRefOf(typed(2, 'ある文')))).toBe('present')
    expect(importStanding(here, await packRefOf(typed(2, '別の文')))).toBe('sameNumber')
  })

  it('comes back when it was put away', async () => {
    expect(importStanding([await record(gn25, putAway)], await packRefOf(gn25))).toBe('putAway')
  })

  it('below the version in use changes nothing for new rounds', async () => {
    expect(importStanding([await record(typed(3))], await packRefOf(gn25))).toBe('older')
    expect(importStanding([await record(typed(3), putAway)], await packRefOf(gn25))).toBe('new')
  })
})
