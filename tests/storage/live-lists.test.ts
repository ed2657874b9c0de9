import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLiveLists } from '#storage/live-lists.ts'

/** Stands for the database: tells whoever follows a query, and counts how many do. */
function createSource() {
  const told = new Map<string, (list: readonly string[]) => void>()
  const failed = new Map<string, (error: unknown) => void>()
  return {
    told,
    failed,
    follow: (
      query: string,
      onList: (list: readonly string[]) => void,
      onError: (error: unknown) => void,
    ) => {
      told.set(query, onList)
      failed.set(query, onError)
      return () => {
        if (told.get(query) === onList) told.delete(query)
      }
    },
  }
}

let source: ReturnType<typeof createSource>
let lists: ReturnType<typeof createLiveLists<string, string>>
beforeEach(() => {
  vi.useFakeTimers()
  source = createSource()
  lists = createLiveLists(source.follow, (query) => query)
})
afterEach(() => {
  vi.useRealTimers()
})

const watch = (query: string) => {
  const onList = vi.fn()
  const onError = vi.fn()
  return { onList, onError, stop: lists.watch(query, onList, onError) }
}

describe('a list that a screen follows', () => {
  it('is told when it is read, and after every change', () => {
    const screen = watch('sheets')
    expect(lists.latest('sheets')).toBeUndefined()
    source.told.get('sheets')?.(['a'])
    source.told.get('sheets')?.(['a', 'b'])
    expect(screen.onList.mock.calls).toEqual([[['a']], [['a', 'b']]])
    expect(lists.latest('sheets')).toEqual(['a', 'b'])
  })

  it('is there at once for the next screen, which follows it on', () => {
    const first = watch('sheets')
    source.told.get('sheets')?.(['a'])
    first.stop()
    vi.advanceTimersByTime(1_000)
    const next = watch('sheets')
    expect(next.onList).toHaveBeenCalledExactlyOnceWith(['a'])
    vi.advanceTimersByTime(60_000)
    source.told.get('sheets')?.(['b'])
    expect(next.onList).toHaveBeenLastCalledWith(['b'])
    expect(first.onList).toHaveBeenCalledTimes(1)
  })

  it('shows a change at once, and says nothing when the database confirms it', () => {
    const screen = watch('sheets')
    lists.amend('sheets', (list) => [...list, 'too early'])
    source.told.get('sheets')?.(['a'])
    lists.amend('sheets', (list) => [...list, 'b'])
    source.told.get('sheets')?.(['a', 'b'])
    expect(screen.onList.mock.calls).toEqual([[['a']], [['a', 'b']]])
    source.told.get('sheets')?.(['b'])
    expect(screen.onList).toHaveBeenLastCalledWith(['b'])
  })

  it('is let go when nobody has looked at it for a while', () => {
    const screen = watch('sheets')
    source.told.get('sheets')?.(['a'])
    screen.stop()
    vi.advanceTimersByTime(60_000)
    expect(source.told.has('sheets')).toBe(false)
    expect(lists.latest('sheets')).toBeUndefined()
  })

  it('is not another list', () => {
    const [sheets, notes] = [watch('sheets'), watch('notes')]
    source.told.get('notes')?.(['n'])
    expect(sheets.onList).not.toHaveBeenCalled()
    expect(notes.onList).toHaveBeenCalledTimes(1)
  })

  it('tells of a failure, and is read anew by whoever asks again', () => {
    const screen = watch('sheets')
    source.told.get('sheets')?.(['a'])
    source.failed.get('sheets')?.(new Error('the disk is gone'))
    expect(screen.onError).toHaveBeenCalledTimes(1)
    expect(lists.latest('sheets')).toBeUndefined()
    screen.stop()
    const again = watch('sheets')
    vi.advanceTimersByTime(60_000)
    source.told.get('sheets')?.(['b'])
    expect(again.onList).toHaveBeenCalledExactlyOnceWith(['b'])
  })

  it('is not followed on after a failure, and a late word of it does not touch the new attempt', () => {
    watch('sheets')
    const failed = source.failed.get('sheets')
    failed?.(new Error('the disk is gone'))
    expect(source.told.has('sheets')).toBe(false)
    watch('sheets')
    source.told.get('sheets')?.(['b'])
    failed?.(new Error('the disk is gone'))
    expect(lists.latest('sheets')).toEqual(['b'])
  })
})
