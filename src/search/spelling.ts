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

/**
 * Letters added, left out, changed or swapped between two words (optimal string alignment), or more than `most` as soon
 * as that is certain.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let slips = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        slips = Math.min(slips, at(before, j - 2) + 1)
      }
      row.push(slips)
      least = Math.min(least, slips)
    }
    if (least > most) return most + 1
    before = previous
    previous = row
  }
  return at(previous, b.length)
}

const at = (row: number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY

function bits(value: number): number {
  let count = 0
  for (let rest = value; rest !== 0; rest &= rest - 1) count++
  return count
}
