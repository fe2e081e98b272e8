export const listFields = [
  'email',
  'firstName',
  'fullName',
  'locale',
  'state',
  'refuses',
  'accepts',
  'leftOn',
  'themes',
  'audiences',
  'territories',
  'organisation',
  'frequency',
  'pausedUntil',
  'basis',
  'givenOn',
  'expiresAt',
  'proof',
  'bulletins',
  'source',
  'requestedAt',
  'confirmedAt',
] as const
/**
 * What a column of a list may hold. `state` says in words whether the tool of before still wrote, `refuses` and `accepts` by yes
 * or no, `leftOn` by the day they left.
 */
export type ListField = (typeof listFields)[number]

/** What only our own exports hold: in any other list, columns of these names hold something else. */
export const ownFields = [
  'bulletins',
  'source',
  'requestedAt',
  'confirmedAt',
] as const satisfies readonly ListField[]

/** What several columns may hold at once: one that says no is enough. */
export const refusalFields = ['state', 'refuses', 'accepts', 'leftOn'] as const satisfies readonly ListField[]
export type RefusalField = (typeof refusalFields)[number]
export const isRefusalField = (field: ListField): field is RefusalField =>
  (refusalFields as readonly ListField[]).includes(field)

export type Columns = Partial<
  Record<Exclude<ListField, RefusalField>, number> & Record<RefusalField, number[]>
>

/** Where a list holds a field: one column at most, but for what several may hold. */
export function placesOf(columns: Columns, field: ListField): readonly number[] {
  const places = columns[field]
  if (places === undefined) return nowhere
  return typeof places === 'number' ? [places] : places
}

const nowhere: readonly number[] = []
