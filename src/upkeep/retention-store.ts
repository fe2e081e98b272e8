/** How many rows a batch took somebody out of, and whether it was the last. */
export type Batch = { changed: number; isLast: boolean }

/** Takes people out of old rows that stay, the oldest first, `limit` rows at a time. */
export type RetentionStore = {
  /** New addresses that were typed before `cutoff` and never answered. */
  newAddresses(cutoff: Date, limit: number): Promise<Batch>
  /** To whom notices settled before `cutoff` were sent, and what servers replied. Their keys stay: what is sent once is. */
  notices(cutoff: Date, limit: number): Promise<Batch>
  /** The same of deliveries; the counts of an edition stay true. */
  deliveries(cutoff: Date, limit: number): Promise<Batch>
  /** The same of digests. */
  digests(cutoff: Date, limit: number): Promise<Batch>
  /** Who asked, and what was answered, in requests concluded before `cutoff`. */
  requests(cutoff: Date, limit: number): Promise<Batch>
}

/** Mails that the worker sends: their rows stay, and in time name nobody. */
export const mails = ['notices', 'deliveries', 'digests'] as const
export type Mails = (typeof mails)[number]

/** What stands for a person in a row that stays. */
export const anonymous = '—'

/** A row in one of these is still to be sent: `waiting` is an edition put aside for a digest. */
export const waitingStates = ['pending', 'claimed', 'submitting', 'deferred', 'waiting'] as const
