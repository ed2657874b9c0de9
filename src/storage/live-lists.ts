/**
 * Lists that follow the database, shared by all who ask for the same: a screen that shows what the
 * one before it showed has it at once, without a moment of waiting for the database.
 */

type OnList<T> = (list: readonly T[]) => void
type OnError = (error: unknown) => void

/** Calls back with the list of a query now and after every change. Returns how to stop. */
export type Follow<Q, T> = (query: Q, onList: OnList<T>, onError: OnError) => () => void

export interface LiveLists<Q, T> {
  /** The list as last read; undefined while nobody follows it. The same object until it changes. */
  latest(query: Q): readonly T[] | undefined
  /** As `Follow`; calls back before it returns where the list is there already. */
  watch: Follow<Q, T>
  /** Shows a change ahead of the database's own word, where the list is followed. */
  amend(query: Q, change: (list: readonly T[]) => readonly T[]): void
}

interface Watcher<T> {
  readonly onList: OnList<T>
  readonly onError: OnError
}

interface Followed<T> {
  readonly watchers: Set<Watcher<T>>
  latest?: readonly T[]
  stop?: () => void
  /** Runs while nobody watches. */
  goodbye?: ReturnType<typeof setTimeout>
}

/** How long a list that nobody watches is still followed (ms): the step from screen to screen. */
const LINGER_MS = 2_000

/** `keyOf` tells which queries ask for the same. */
export function createLiveLists<Q, T>(
  follow: Follow<Q, T>,
  keyOf: (query: Q) => string,
): LiveLists<Q, T> {
  const followedByKey = new Map<string, Followed<T>>()

  const begin = (query: Q): Followed<T> => {
    const followed: Followed<T> = { watchers: new Set() }
    followedByKey.set(keyOf(query), followed)
    followed.stop = follow(
      query,
      (list) => tell(followed, list),
      (error) => {
        // Whoever asks again makes a new attempt.
        end(query, followed)
        for (const { onError } of followed.watchers) onError(error)
      },
    )
    return followed
  }

  const end = (query: Q, followed: Followed<T>) => {
    followed.stop?.()
    if (followedByKey.get(keyOf(query)) === followed) followedByKey.delete(keyOf(query))
  }

  const tell = (followed: Followed<T>, list: readonly T[]) => {
    if (followed.latest && haveSameEntries(followed.latest, list)) return
    followed.latest = list
    for (const { onList } of followed.watchers) onList(list)
  }

  return {
    latest: (query) => followedByKey.get(keyOf(query))?.latest,
    watch: (query, onList, onError) => {
      const followed = followedByKey.get(keyOf(query)) ?? begin(query)
      const watcher = { onList, onError }
      followed.watchers.add(watcher)
      clearTimeout(followed.goodbye)
      if (followed.latest) onList(followed.latest)
      return () => {
        followed.watchers.delete(watcher)
        if (followed.watchers.size > 0) return
        clearTimeout(followed.goodbye)
        followed.goodbye = setTimeout(() => end(query, followed), LINGER_MS)
      }
    },
    amend: (query, change) => {
      const followed = followedByKey.get(keyOf(query))
      if (followed?.latest) tell(followed, change(followed.latest))
    },
  }
}

const haveSameEntries = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((entry, index) => entry === b[index])
