import { limits } from './limits'

export type RowFault = 'too-long' | 'open-quote' | 'nul'
/** One row of a list. `line` is where it begins in the file, the first line being 1; blank rows are left out. */
export type ListRow = { line: number; cells: string[] } | { line: number; fault: RowFault }

type Splitter = { push: (text: string) => ListRow[]; end: () => ListRow[] }

/**
 * Rows of a CSV (RFC 4180) out of text that comes in pieces. A row that cannot be read is told and never takes the
 * following ones with it: after a quotation mark that is not closed within `limits.row` characters, or only by one that opens
 * another value, reading goes on at the next line (csv-parse 7 takes all that follows as one value).
 */
export function rowSplitter(separator: string): Splitter {
  let rest = ''
  let line = 1
  let skips = false

  function take(text: string, isLast: boolean): ListRow[] {
    const rows: ListRow[] = []
    const held = rest + text
    const hasNul = held.includes('\0')
    let from = 0
    while (from < held.length) {
      if (skips) {
        const end = held.indexOf('\n', from)
        if (end < 0) break
        skips = false
        from = end + 1
        line++
        continue
      }
      const record = readRecord(held, from, separator, isLast)
      if (record && record !== 'broken') {
        const fault = faultOf(held.slice(from, record.next), hasNul)
        if (fault) rows.push({ line, fault })
        else if (record.cells.some((cell) => cell !== '')) rows.push({ line, cells: record.cells })
        line += record.lines
        from = record.next
        continue
      }
      const isBroken = record === 'broken'
      if (!isBroken && !isLast && held.length - from <= limits.row) break
      // What began here does not end: this line is told, and the next one is read for itself.
      rows.push({ line, fault: isBroken || isLast ? 'open-quote' : 'too-long' })
      skips = true
    }
    rest = isLast || skips ? '' : held.slice(from)
    return rows
  }

  return { push: (text) => take(text, false), end: () => take('', true) }
}

function faultOf(record: string, hasNul: boolean): RowFault | null {
  if (record.length > limits.row) return 'too-long'
  return hasNul && record.includes('\0') ? 'nul' : null
}

type Whole = { cells: string[]; next: number; lines: number }

/** `null` when the record does not end in what is held; `broken` when the mark that ends it began another value. */
function readRecord(held: string, from: number, separator: string, isLast: boolean): Whole | 'broken' | null {
  const end = held.indexOf('\n', from)
  if (end < 0 && !isLast) return null
  const line = held.slice(from, end < 0 ? held.length : end)
  if (!line.includes('"')) {
    return { cells: trimEnd(line).split(separator), next: end < 0 ? held.length : end + 1, lines: 1 }
  }
  return readQuoted(held, from, separator, isLast)
}

const trimEnd = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line)

function readQuoted(held: string, from: number, separator: string, isLast: boolean): Whole | 'broken' | null {
  const cells: string[] = []
  let lines = 1
  let at = from
  for (;;) {
    let value = ''
    const before = lines
    if (held[at] === '"') {
      const quoted = readQuotes(held, at + 1, isLast)
      if (!quoted) return null
      value = quoted.value
      lines += quoted.lines
      at = quoted.next
    }
    const end = endOfCell(held, at, separator)
    if (end === held.length && !isLast) return null
    // On one line it costs this row alone; over several, rows were swallowed.
    if (lines > before && held.slice(at, end).trim() !== '') return 'broken'
    const isLastCell = held[end] !== separator
    const tail = held.slice(at, end)
    cells.push(value + (isLastCell ? trimEnd(tail) : tail))
    if (isLastCell) return { cells, next: Math.min(end + 1, held.length), lines }
    at = end + 1
  }
}

function readQuotes(
  held: string,
  from: number,
  isLast: boolean,
): { value: string; next: number; lines: number } | null {
  let value = ''
  for (let at = from; ; ) {
    const quote = held.indexOf('"', at)
    if (quote < 0 || (quote === held.length - 1 && !isLast)) return null
    value += held.slice(at, quote)
    if (held[quote + 1] !== '"') return { value, next: quote + 1, lines: newLines(value) }
    value += '"'
    at = quote + 2
  }
}

function newLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

function endOfCell(held: string, from: number, separator: string): number {
  for (let at = from; at < held.length; at++) {
    const sign = held[at]
    if (sign === separator || sign === '\n') return at
  }
  return held.length
}
