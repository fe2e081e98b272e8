import type { Matches } from './engine'

type Dated = { id: string; publishedAt: number }

/** More than the contents there may be: a place below it, and a rank above, make one number. */
const mostPlaces = 2 ** 24

/**
 * The order in which contents are shown: most relevant first; of two that answer alike the most recent, then always the same
 * one. Who is more recent than whom is worked out once after each change, so that a question only sorts numbers.
 */
export function createOrder<One extends Dated>(all: ReadonlyMap<number, One>) {
  let newest: One[] = []
  let places = new Map<number, number>()
  let isStale = true

  return {
    /** To be called when contents came or went. */
    change(): void {
      isStale = true
    },
    /** Those that are out by now. */
    of({ rows, ranks }: Matches, now: Date): One[] {
      if (isStale) read()
      const keys = new Float64Array(rows.length)
      for (const [index, row] of rows.entries()) {
        keys[index] = (places.get(row) ?? 0) - (ranks[index] ?? 0) * mostPlaces
      }
      keys.sort()
      const found: One[] = []
      for (const key of keys) {
        const one = newest[key - Math.floor(key / mostPlaces) * mostPlaces]
        if (one && one.publishedAt <= now.getTime()) found.push(one)
      }
      return found
    },
  }

  function read(): void {
    const entries = [...all].sort(([, a], [, b]) => b.publishedAt - a.publishedAt || (a.id < b.id ? -1 : 1))
    newest = entries.map(([, one]) => one)
    places = new Map(entries.map(([row], place) => [row, place]))
    isStale = false
  }
}
