import { setImmediate as letOthers } from 'node:timers/promises'
import type { Payload } from 'payload'
import { isLocale } from '../language/locale'
import { runSql } from '../platform/store-raw'
import { drawSize, estimateOf } from './estimate'
import type { Question } from './question'
import type { SegmentStore } from './segment-store'
import {
  amongStatement,
  countStatement,
  type Driver,
  drawStatement,
  driversOf,
  pageStatement,
  placesStatement,
  probe,
  type Sql,
  sql,
} from './statements'

/**
 * Segments in SQLite: one statement, which begins with whatever leaves the fewest people (a theme few chose, a recent day,
 * else the bulletin itself) and asks the rest of each of them by an index.
 */
export function sqliteSegments(payload: Payload, few: number): SegmentStore {
  const run = async ({ text, args }: Sql) => (await runSql(payload, text, args)).rows
  /** About how many there are, those who are gone included. */
  const everyone = async () =>
    Number((await run(sql('SELECT max(rowid) AS last FROM subscribers', [])))[0]?.last ?? 0)
  const drive = async (question: Question): Promise<{ driver: Driver; fewest: number }> => {
    const drivers = driversOf(question)
    let best = drivers[0] as Driver
    let fewest = mostProbed
    for (const driver of drivers.slice(1)) {
      const [row] = await run(probe(driver, fewest))
      await letOthers()
      const size = Number(row?.size)
      if (size < fewest) [best, fewest] = [driver, size]
    }
    return { driver: best, fewest }
  }
  /** The ids that part everyone in so many pieces of about the same size, whatever ids are made of. */
  const boundsOf = async (pieces: number): Promise<string[]> => {
    const ids = (await run(placesStatement(pieces * perBound))).map(({ id }) => String(id))
    return ids.filter((_, index) => index % perBound === perBound - 1)
  }
  return {
    first: '',
    async estimate(question) {
      const total = await everyone()
      if (total <= few) return null
      const drawn = Array.from({ length: drawSize }, () => 1 + Math.floor(Math.random() * total))
      const [row] = await run(drawStatement(question, drawn))
      return estimateOf({ drawn: drawSize, hits: Number(row?.count ?? 0), total })
    },
    async count(question, signal) {
      const { driver, fewest } = await drive(question)
      const total = Math.min(await everyone(), fewest < mostProbed ? fewest : Number.POSITIVE_INFINITY)
      const bounds = await boundsOf(Math.ceil(total / few))
      let count = 0
      for (const [index, from] of ['', ...bounds].entries()) {
        if (signal?.aborted) break
        const [row] = await run(countStatement(question, driver, { from, before: bounds[index] ?? null }))
        count += Number(row?.count ?? 0)
        // SQLite answers in this very process: others are served between two pieces.
        await letOthers()
      }
      return count
    },
    async page(question, limit, after = '') {
      const { driver } = await drive(question)
      const rows = await run(pageStatement(question, driver, limit, after))
      return rows.map(({ id, email, locale }) => ({
        id: String(id),
        email: String(email),
        locale: isLocale(locale) ? locale : 'fr',
      }))
    },
    async among(question, ids) {
      const rows = await run(amongStatement(question, ids))
      return new Set(rows.map(({ id }) => String(id)))
    },
  }
}

/** Ids may come in any order: the more of them are looked at, the more alike the pieces. */
const perBound = 16

/** Beyond so many, what begins the search no longer decides how long it takes. */
const mostProbed = 100_000
