export const listFields = [
  'email',
  'firstName',
  'fullName',
  'locale',
  'state',
  'refuses',
  'accepts',
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
] as const
/** What a column of a list may hold. `state` says in words whether the tool of before still wrote, `refuses` and `accepts` by yes or no. */
export type ListField = (typeof listFields)[number]
export type Columns = Partial<Record<ListField, number>>
