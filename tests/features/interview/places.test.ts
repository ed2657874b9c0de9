import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  nextPlace,
  placeQuery,
  previousPlace,
  readPlace,
  STEPS,
  type Place,
  type Screens,
} from '#features/interview/places.ts'

const anyScreens: fc.Arbitrary<Screens> = fc.record({
  chart: fc.integer({ min: 1, max: 3 }),
  views: fc.integer({ min: 1, max: 6 }),
  changes: fc.integer({ min: 1, max: 3 }),
  agreed: fc.integer({ min: 1, max: 60 }),
  notes: fc.integer({ min: 1, max: 3 }),
  print: fc.integer({ min: 1, max: 3 }),
})

function walk(screens: Screens): Place[] {
  const places: Place[] = []
  for (let at: Place | null = readPlace({}, screens); at; at = nextPlace(at, screens)) {
    places.push(at)
  }
  return places
}

const queryOf = (place: Place) => Object.fromEntries(new URLSearchParams(placeQuery(place)))

describe('the places of an interview', () => {
  it('are each met once on the way on, and backwards on the way back', () => {
    fc.assert(
      fc.property(anyScreens, (screens) => {
        const places = walk(screens)
        const all = STEPS.flatMap((step) =>
          Array.from({ length: screens[step] }, (_, index) => ({ step, at: index + 1 })),
        )
        expect(places).toEqual(all)
        const back = places.map((place) => previousPlace(place, screens))
        expect(back).toEqual([null, ...places.slice(0, -1)])
      }),
    )
  })

  it('come back from the address as they were', () => {
    fc.assert(
      fc.property(anyScreens, (screens) => {
        for (const place of walk(screens)) expect(readPlace(queryOf(place), screens)).toEqual(place)
      }),
    )
  })

  it('are the nearest there is for whatever an address says', () => {
    const screens: Screens = { chart: 1, views: 6, changes: 1, agreed: 26, notes: 1, print: 2 }
    expect(readPlace({ step: 'views', at: '99' }, screens)).toEqual({ step: 'views', at: 6 })
    expect(readPlace({ step: 'views', at: '-3' }, screens)).toEqual({ step: 'views', at: 1 })
    expect(readPlace({ step: 'views', at: '2.9' }, screens)).toEqual({ step: 'views', at: 2 })
    expect(readPlace({ step: 'agreed', at: 'x' }, screens)).toEqual({ step: 'agreed', at: 1 })
    expect(readPlace({ step: 'toString' }, screens)).toEqual({ step: 'chart', at: 1 })
  })
})
