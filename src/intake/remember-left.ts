import type { Hold } from './hold'
import type { PeopleStore } from './people'

/** Whom the list says left the tool of before. `hashes`: every digest the address may stand under, the present one first. */
export type Left = { email: string; hashes: string[]; place: number }

type Remembering = {
  store: PeopleStore
  isDryRun: boolean
  at: Date
  hold?: Hold
  /** Before they are written: the digests. */
  beforeKeepingOut?: (hashes: string[]) => Promise<void>
}

/**
 * Keeps their digests as unsubscribed, so that no other list subscribes them: they alone can, by the form. Who has a record here,
 * or is suppressed already, is left as they are.
 * @returns the places of the rows of those kept out, and of those who have a record
 */
export async function rememberLeft(
  left: Left[],
  { store, isDryRun, at, hold, beforeKeepingOut }: Remembering,
): Promise<{ remembered: number[]; known: number[] }> {
  if (left.length === 0) return { remembered: [], known: [] }
  const known = await store.records(left.map(({ email }) => email))
  const suppressed = await store.suppressed(left.flatMap(({ hashes }) => hashes))
  const open = left.filter(({ hashes }) => !hashes.some((hash) => suppressed.has(hash)))
  const news = open.filter(({ email }) => !known.has(email))
  const hashes = news.map(({ hashes: [hash = ''] }) => hash)
  if (!isDryRun && hashes.length > 0) {
    await beforeKeepingOut?.(hashes)
    await store.keepOut(hashes, at.toISOString(), hold)
  }
  const placesOf = (some: Left[]) => some.map(({ place }) => place)
  return { remembered: placesOf(news), known: placesOf(open.filter(({ email }) => known.has(email))) }
}
