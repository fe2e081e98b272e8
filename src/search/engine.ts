import { createPostings, type List } from './postings'

/** How much a word weighs by where it stands. */
const weights = { title: 8, lead: 3, keywords: 1, text: 1 } as const
const fieldNames = Object.keys(weights) as (keyof typeof weights)[]

/** BM25 as SQLite and Lucene count it: how soon repeating a word stops adding, and how much a long text is held back. */
const saturation = 1.2
const lengthening = 0.75
/** A word that half of the contents have weighs next to nothing, and never less. */
const leastRarity = 1e-6

/** Each field holds stems. */
export type Indexed = { row: number; title: string[]; lead: string[]; keywords: string[]; text: string[] }

/**
 * Rows that match, and how relevant each is: whole numbers from 0 to 100, higher is closer. Relevance is told in hundredths
 * of the best: two contents nearer than that answer alike.
 */
export type Matches = { rows: number[]; ranks: number[] }

export type Engine = ReturnType<typeof createEngine>

/**
 * A full-text index in memory, ranked by BM25 (docs/decisions/011): for each stem the rows that hold it. It holds no text.
 * A row that was taken out is no longer found, at once; its place is given back when half of them are out.
 */
export function createEngine() {
  let postings = createPostings()
  let lists = new Map<string, List>()
  /** How many stems each row holds: 0 once it is out. */
  let lengths = new Uint32Array(1024)
  let total = 0
  let size = 0
  let out = 0
  const isIn = (row: number) => lengths[row] !== 0
  const found = new Map<string, number>()

  return {
    /** Rows are numbered once, upwards. */
    put({ row, ...fields }: Indexed): void {
      found.clear()
      let length = 0
      for (const name of fieldNames) {
        for (const stem of fields[name]) {
          length += 1
          found.set(stem, (found.get(stem) ?? 0) + weights[name])
        }
      }
      for (const [stem, weight] of found) {
        const list = lists.get(stem) ?? postings.create()
        if (list.count === 0) lists.set(stem, list)
        postings.add(list, row, weight)
      }
      if (row >= lengths.length) lengths = longer(lengths, row + 1)
      lengths[row] = length
      total += length
      size += 1
    },

    remove(row: number): void {
      if (!isIn(row)) return
      total -= lengths[row] ?? 0
      lengths[row] = 0
      size -= 1
      out += 1
      if (out > 1000 && out > size) sweep()
    },

    /** Rows that hold, of each group, at least one stem; with `isAny`, of any group. */
    match(groups: string[][], isAny = false): Matches {
      const wanted = groups.filter((stems) => stems.length > 0)
      const scores = new Float64Array(lengths.length)
      const passed = new Uint8Array(lengths.length)
      const touched: number[] = []
      for (const [index, stems] of wanted.entries()) {
        const before = isAny ? 0 : index
        for (const stem of stems) weigh(stem, before, passed, scores, touched)
      }
      const asked = isAny ? 1 : wanted.length
      const rows = touched.filter((row) => passed[row] === asked)
      let best = 0
      for (const row of rows) best = Math.max(best, scores[row] ?? 0)
      return { rows, ranks: rows.map((row) => Math.floor((100 * (scores[row] ?? 0)) / best)) }
    },

    /** Whether any row holds one of these stems. */
    has(stems: string[]): boolean {
      return stems.some((stem) => {
        const list = lists.get(stem)
        return list !== undefined && postings.some(list, isIn)
      })
    },

    close(): void {
      postings.clear()
      lists.clear()
    },
  }

  /** Adds what one stem is worth to the rows that passed the groups `before`, and marks them as passing this one. */
  function weigh(
    stem: string,
    before: number,
    passed: Uint8Array,
    scores: Float64Array,
    touched: number[],
  ): void {
    const list = lists.get(stem)
    if (!list) return
    let holding = 0
    postings.some(list, (row) => {
      if (isIn(row)) holding += 1
      return false
    })
    const rarity = Math.max(leastRarity, Math.log((size - holding + 0.5) / (holding + 0.5)))
    const usual = total / size
    postings.some(list, (row, weight) => {
      const mark = passed[row] as number
      if (!isIn(row) || (mark !== before && mark !== before + 1)) return false
      if (mark === 0) touched.push(row)
      passed[row] = before + 1
      const held = saturation * (1 - lengthening + (lengthening * (lengths[row] as number)) / usual)
      scores[row] = (scores[row] as number) + (rarity * weight * (saturation + 1)) / (weight + held)
      return false
    })
  }

  /** Takes rows that are out from every list. */
  function sweep(): void {
    const keptPostings = createPostings()
    const keptLists = new Map<string, List>()
    for (const [stem, list] of lists) {
      postings.some(list, (row, weight) => {
        if (!isIn(row)) return false
        const kept = keptLists.get(stem) ?? keptPostings.create()
        if (kept.count === 0) keptLists.set(stem, kept)
        keptPostings.add(kept, row, weight)
        return false
      })
    }
    postings = keptPostings
    lists = keptLists
    out = 0
  }
}

function longer(numbers: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(Math.max(least, 2 * numbers.length))
  grown.set(numbers)
  return grown
}
