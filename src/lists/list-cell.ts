/**
 * Several values in one cell: `; ` stands between, and a backslash before each `;` and each backslash of their own. A value alone
 * is written as it is.
 */
export function joinParts(values: string[]): string {
  if (values.length < 2) return values[0] ?? ''
  return values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ')
}

/** The values that `joinParts` put in a cell, spaces around each taken away; `null` when there are not as many. */
export function splitParts(cell: string, count: number): string[] | null {
  if (count === 1) return [cell]
  const parts = [...`${cell};`.matchAll(/((?:\\[\\;]|[^;])*);/g)].map(([, part = '']) =>
    part.replace(/\\([\\;])/g, '$1').trim(),
  )
  return parts.length === count ? parts : null
}
