import { describe, expect, it } from 'vitest'
import { screenAt } from '#app/routes.ts'

describe('the screen at a path', () => {
  it('is the one the router shows: the first that fits', () => {
    expect(screenAt('/participants')).toMatchObject({ path: '/participants', fill: true })
    expect(screenAt('/participants/new')?.path).toBe('/participants/new')
    expect(screenAt('/participants/p')?.path).toBe('/participants/:id')
    expect(screenAt('/participants/p/rounds/r/self')?.path).toMatch(/:rater$/)
    expect(screenAt('/participants/p/rounds')).toBeUndefined()
  })

  it('is bare for an interview alone', () => {
    expect(screenAt('/participants/p/rounds/r/interview')?.bare).toBe(true)
    expect(screenAt('/participants/p/rounds/r/self')?.bare).toBeUndefined()
  })
})
