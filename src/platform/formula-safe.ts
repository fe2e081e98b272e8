/**
 * Where a spreadsheet would begin a cell: at the start of a value, and after each sign that some country, or some program,
 * takes for the end of a cell, whatever separates ours. Spaces and quotation marks may stand between: none that is itself such
 * an end, or a long run of tabs would be read again from each of them.
 */
const cellStart = String.raw`(?:^|[;,|\t\r\n])(?:[^\S\t\r\n]|["'])*`
const sign = String.raw`[=+\-@\uff1d\uff0b\uff0d\uff20]`
const bare = new RegExp(`(${cellStart})(?=${sign})`, 'g')
const guarded = new RegExp(`(${cellStart})'(?=${sign})`, 'g')

/**
 * A value in which no spreadsheet finds a formula (OWASP, CSV injection): an apostrophe stands before each sign that would
 * begin one. Taking one away before each gives back exactly what was there.
 */
export function formulaSafe(value: string): string {
  return value.replace(bare, "$1'")
}

export function fromFormulaSafe(value: string): string {
  return value.replace(guarded, '$1')
}

/** One line of a CSV (RFC 4180), safe from formulas. Excel in French wants `;` between cells, in English `,`. */
export function csvLine(values: string[], separator: string): string {
  return `${values.map(csvCell).join(separator)}\r\n`
}

function csvCell(value: string): string {
  const safe = formulaSafe(value)
  return /[",;|\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
