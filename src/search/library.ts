import { type Locale, locales } from '../language/locale'
import { log } from '../platform/log'
import { pause } from '../platform/pause'
import { type Catalogue, createCatalogue } from './catalogue'
import { type FindableKind, findableKinds } from './findable'
import {
  type Database,
  listChanged,
  listIds,
  readEntries,
  readStamps,
  readTerms,
  type Stamp,
  type Stamps,
  type TermNames,
} from './store'

const atOnce = 100

export type Library = ReturnType<typeof createLibrary>

type Shelves = {
  catalogues: Record<Locale, Catalogue>
  ids: Record<FindableKind, Set<string>>
  names: TermNames
}
type Times = { looksEvery: number; countsEvery: number }

/**
 * The index of this process, made when first asked for and kept like the database: before it answers it asks when each
 * collection last changed, at most once a second, and reads again what did. One reading at a time, a hundred contents at
 * once; what was there before answers meanwhile. Whoever published (admin, REST, command line, worker, another server),
 * the database says so. Every five minutes everything is counted again, for clocks that disagree.
 */
export function createLibrary(
  payload: Database,
  { looksEvery, countsEvery }: Times = { looksEvery: 1000, countsEvery: 300_000 },
) {
  let shelves: Shelves | null = null
  let building: Shelves | null = null
  let stamps: Stamps | null = null
  let lookedAt = Number.NEGATIVE_INFINITY
  let countedAt = Number.NEGATIVE_INFINITY
  let reading: Promise<void> | null = null

  return {
    /**
     * What is published in a language, as fresh as it gets within `patience` milliseconds. `isWhole` is false while the
     * first reading goes on, and the catalogue holds what was read so far; `null` when there is nothing yet.
     */
    async open(locale: Locale, patience = 3000): Promise<{ catalogue: Catalogue; isWhole: boolean } | null> {
      if (performance.now() - lookedAt >= looksEvery) {
        reading ??= refresh().finally(() => {
          reading = null
        })
      }
      if (reading) {
        const called = new AbortController()
        await Promise.race([reading, pause(patience, called.signal)])
        called.abort()
      }
      const catalogue = (shelves ?? building)?.catalogues[locale]
      return catalogue ? { catalogue, isWhole: shelves !== null } : null
    },
    /** The next one who asks looks again at once. */
    expire(): void {
      lookedAt = Number.NEGATIVE_INFINITY
    },
  }

  async function refresh(): Promise<void> {
    try {
      const now = performance.now()
      lookedAt = now
      const found = await readStamps(payload)
      const isRecount = now - countedAt >= countsEvery
      if (!shelves || found.terms !== stamps?.terms) await rebuild()
      else await catchUp(shelves, stamps.contents, found.contents, isRecount)
      stamps = found
      if (isRecount) countedAt = now
    } catch (error) {
      // What was there keeps answering; a later question tries again.
      log.warn({ code: (error as Error).name }, 'the search index could not be refreshed')
    }
  }

  async function rebuild(): Promise<void> {
    const terms = await readTerms(payload)
    const fresh: Shelves = {
      catalogues: { fr: createCatalogue('fr', terms.facets.fr), en: createCatalogue('en', terms.facets.en) },
      ids: Object.fromEntries(findableKinds.map((kind) => [kind, new Set()])) as unknown as Shelves['ids'],
      names: terms.names,
    }
    building = fresh
    for (const kind of findableKinds) await read(fresh, kind, await listIds(payload, kind))
    const former = shelves
    shelves = fresh
    building = null
    // Whoever is still answering from it holds it a moment longer.
    if (former) setTimeout(() => close(former), 10_000).unref()
  }

  async function catchUp(
    kept: Shelves,
    before: Stamps['contents'],
    after: Stamps['contents'],
    isRecount: boolean,
  ): Promise<void> {
    for (const kind of findableKinds) {
      if (!isRecount && isSame(before[kind], after[kind])) continue
      const changed = await listChanged(payload, kind, before[kind].latest)
      if (changed) await read(kept, kind, changed)
      if (!changed || kept.ids[kind].size !== after[kind].count) await compare(kept, kind, changed === null)
    }
  }

  /** Against everything there is: for what was deleted for good, and left no date of change. */
  async function compare(kept: Shelves, kind: FindableKind, isEveryOneRead: boolean): Promise<void> {
    const there = new Set(await listIds(payload, kind))
    const gone = [...kept.ids[kind]].filter((id) => !there.has(id))
    for (const id of gone) remove(kept, kind, id)
    await read(
      kept,
      kind,
      [...there].filter((id) => isEveryOneRead || !kept.ids[kind].has(id)),
    )
  }

  async function read(into: Shelves, kind: FindableKind, ids: string[]): Promise<void> {
    for (let from = 0; from < ids.length; from += atOnce) {
      const batch = ids.slice(from, from + atOnce)
      const { seen, entries } = await readEntries(payload, kind, batch, into.names)
      for (const id of batch) remove(into, kind, id)
      for (const id of seen) into.ids[kind].add(id)
      for (const entry of entries) into.catalogues[entry.locale].put(entry)
      // Others are served between two batches.
      await pause(0)
    }
  }
}

function remove(from: Shelves, kind: FindableKind, id: string): void {
  from.ids[kind].delete(id)
  for (const locale of locales) from.catalogues[locale].remove(kind, id)
}

function close({ catalogues }: Shelves): void {
  for (const locale of locales) catalogues[locale].close()
}

const isSame = (a: Stamp, b: Stamp) => a.latest === b.latest && a.count === b.count
