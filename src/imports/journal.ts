/** Someone as they were before an import changed them. Ids; dates are ISO 8601, in UTC. */
export type Before = {
  id: string
  firstName: string | null
  organisation: string | null
  state: string
  confirmedAt: string | null
  bulletins: string[]
  updatedAt: string
}

/**
 * What one batch of an import was about to write, at most `limits.batch` people: kept before it is written, so that it can be
 * taken back whatever happens. Some of it may never have been written.
 */
export type JournalLine = {
  at: string
  created: string[]
  changed: Before[]
  /** Digests that were about to be suppressed, since the list says that they left. */
  left?: string[]
}

/** Which import wrote, and at which moment. */
export type Written = { import: string; at: string }

/**
 * Both leave alone whoever was changed since, or has a line in the register since that is not of this import, between the look
 * and the act included: who renews a consent, or takes one back, changes nothing of their record.
 */
export type UndoStore = {
  /** Takes people out of every row that names them, which stays, then their own. */
  remove: (ids: string[], written: Written) => Promise<void>
  restore: (people: Before[], written: Written) => Promise<void>
  /** Takes away the suppressions that an import wrote at that moment, and no other. */
  release: (hashes: string[], at: string) => Promise<void>
}
