import type { Event, FactSheet, Initiative, Research } from '../payload-types'

/** A content as the database gives it, in one language. A list reads some of its fields, hence `Partial`. */
export type Raw = Partial<FactSheet> &
  Partial<Initiative> &
  Partial<Omit<Research, 'kind'>> &
  Partial<Omit<Event, 'kind'>>
