/**
 * The addresses a list has named so far, with the line of each. Only the first eight bytes of their keyed digest are kept,
 * in flat tables: 24 bytes an address at most while it grows, and among a million addresses two meet by chance once in
 * thirty million lists. The digest is keyed: nobody can write a list whose addresses meet on purpose.
 */
export function seenAddresses() {
  let size = 1 << 12
  let high = new Uint32Array(size)
  let low = new Uint32Array(size)
  let lines = new Uint32Array(size)
  let count = 0

  /** Where it stands, or the free place where it would. */
  function place(a: number, b: number): number {
    let at = (a ^ b) & (size - 1)
    while (lines[at] !== 0 && (high[at] !== a || low[at] !== b)) at = (at + 1) & (size - 1)
    return at
  }

  function grow(): void {
    const old = { high, low, lines }
    size *= 2
    high = new Uint32Array(size)
    low = new Uint32Array(size)
    lines = new Uint32Array(size)
    for (const [index, line] of old.lines.entries()) {
      if (line === 0) continue
      const at = place(old.high[index] ?? 0, old.low[index] ?? 0)
      high[at] = old.high[index] ?? 0
      low[at] = old.low[index] ?? 0
      lines[at] = line
    }
  }

  return {
    /** The line that named this address (its digest, hex), `null` when none did. */
    lineOf(digest: string): number | null {
      return lines[place(...parts(digest))] || null
    },
    /** The line that named this address (its digest, hex) before, else `null` and it is remembered. */
    firstLine(digest: string, line: number): number | null {
      if (count * 3 > size * 2) grow()
      const [a, b] = parts(digest)
      const at = place(a, b)
      if (lines[at] !== 0) return lines[at] ?? null
      high[at] = a
      low[at] = b
      lines[at] = line
      count++
      return null
    },
  }
}

const parts = (digest: string): [number, number] => [
  Number.parseInt(digest.slice(0, 8), 16),
  Number.parseInt(digest.slice(8, 16), 16),
]

export type SeenAddresses = ReturnType<typeof seenAddresses>
