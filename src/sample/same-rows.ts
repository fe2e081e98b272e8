type Row = { id?: string | null }

/**
 * The rows of an array are shared by both languages: the English words go into the French rows, told by their id.
 * What is no array is left as it is.
 */
export function inSameRows(english: Record<string, unknown>, french: unknown): Record<string, unknown> {
  const made = french as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(english).map(([name, value]) => {
      const rows = made[name]
      if (!Array.isArray(value) || !Array.isArray(rows)) return [name, value]
      return [name, value.map((row: object, index) => ({ ...row, id: (rows[index] as Row | undefined)?.id }))]
    }),
  )
}
