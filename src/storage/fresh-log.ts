/**
 * Chromium keeps what is written last in a log (LevelDB). A browser that is killed while it writes can
 * leave half an entry at the end of it, and the next one goes on behind that: it reads its own entries
 * back only until it is started again, and then loses them, or takes the whole log for damaged and
 * deletes all there is. So after such an end the log is filled up before anything is kept: Chromium
 * then puts its content in order and begins another.
 */
import { Dexie, type Table } from 'dexie'

/** More than Chromium collects in one log (4 MB), in pieces that it does not put elsewhere (64 KB). */
const PIECES = 100
const PIECE_BYTES = 60_000

export async function beginFreshLog(): Promise<void> {
  const filler = new Dexie('ayumi-filler', { chromeTransactionDurability: 'strict' })
  filler.version(1).stores({ pieces: '++' })
  const pieces: Table<Uint8Array> = filler.table('pieces')
  // Of nothing but chance, or it would be packed.
  await pieces.bulkAdd(
    Array.from({ length: PIECES }, () => crypto.getRandomValues(new Uint8Array(PIECE_BYTES))),
  )
  await filler.delete()
}
