/**
 * A value that a spreadsheet would take for a formula (OWASP, CSV injection) begins with an apostrophe in our files, and so
 * does one that already began with apostrophes before such a sign: taking one away gives back exactly what was there.
 */
export function formulaSafe(value: string): string {
  return /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value
}

export function fromFormulaSafe(value: string): string {
  return /^'+[=+\-@\t\r]/.test(value) ? value.slice(1) : value
}

/** One line of a CSV (RFC 4180), safe from formulas. */
export function csvLine(values: string[]): string {
  return `${values.map(csvCell).join(',')}\r\n`
}

function csvCell(value: string): string {
  const safe = formulaSafe(value)
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
