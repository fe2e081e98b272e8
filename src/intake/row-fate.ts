export const fates = ['created', 'updated', 'unchanged', 'suppressed', 'duplicate', 'invalid'] as const
export type Fate = (typeof fates)[number]
/** What became of one row. `address` is as the list writes it where it could not be read. */
export type RowFate = { line: number; address: string; fate: Fate; reason: string | null }
