/** Forms of words that exist, and how often: `isClose` finds those that a misspelled one may stand for. */
export type Known = { folded: string; mask: number; count: number }

/** Which letters a word holds, as bits: two words far apart here cannot be close, and this costs nothing to see. */
export function letterMask(folded: string): number {
  let mask = 0
  for (let index = 0; index < folded.length; index++) {
    const place = folded.charCodeAt(index) - 97
    mask |= 1 << (place >= 0 && place < 26 ? place : 26)
  }
  return mask
}

/** How many slips are forgiven in a word: none in a short one, where each letter counts. */
export function slipsForgiven(folded: string): number {
  if (/\d/.test(folded) || folded.length < 4) return 0
  return folded.length < 7 ? 1 : 2
}

/** The known words closest to one that is not, at most `limit`: fewest slips, then the same beginning, then the most used. */
export function closest(folded: string, known: readonly Known[], limit: number): string[] {
  const forgiven = slipsForgiven(folded)
  if (forgiven === 0) return []
  const mask = letterMask(folded)
  let found: { word: Known; slips: number }[] = []
  let best = forgiven
  for (const word of known) {
    if (Math.abs(word.folded.length - folded.length) > best || bits(word.mask ^ mask) > 2 * best) continue
    const slips = slipsBetween(folded, word.folded, best)
    if (slips > best) continue
    if (slips < best) {
      best = slips
      found = []
    }
    found.push({ word, slips })
  }
  const begins = ({ folded: other }: Known) => Number(other[0] !== folded[0])
  return found
    .sort((a, b) => begins(a.word) - begins(b.word) || b.word.count - a.word.count)
    .slice(0, limit)
    .map(({ word }) => word.folded)
}

/** Three rows of the table that `slipsBetween` fills, used again for each pair of words: words have at most 40 letters. */
const longest = 64
const rows = [0, 1, 2].map(() => new Uint8Array(longest + 1))

/**
 * Letters added, left out, changed or swapped between two words (optimal string alignment), or `most + 1` as soon as that is
 * certain. Only the cells that `most` slips can reach are counted.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  const over = most + 1
  if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > longest) return over
  let [before, previous, row] = rows as [Uint8Array, Uint8Array, Uint8Array]
  for (let j = 0; j <= b.length; j++) previous[j] = Math.min(j, over)
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most)
    const to = Math.min(b.length, i + most)
    row.fill(over, 0, b.length + 1)
    if (i <= most) row[0] = i
    let least = row[0] as number
    for (let j = from; j <= to; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const cell = Math.min(
        (previous[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swap ? (before[j - 2] as number) + 1 : over,
        over,
      )
      row[j] = cell
      least = Math.min(least, cell)
    }
    if (least > most) return over
    ;[before, previous, row] = [previous, row, before]
  }
  return previous[b.length] as number
}

function bits(value: number): number {
  let count = 0
  for (let rest = value; rest !== 0; rest &= rest - 1) count++
  return count
}
