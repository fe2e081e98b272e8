/** Takes people out of old rows that stay, some at a time. Each returns how many rows it changed: fewer than `limit` is the end. */
export type RetentionStore = {
  /** New addresses that were typed before `cutoff` and never answered. */
  newAddresses(cutoff: Date, limit: number): Promise<number>
  /** To whom notices settled before `cutoff` were sent, and what servers replied. Their keys stay: what is sent once is. */
  notices(cutoff: Date, limit: number): Promise<number>
  /** The same of deliveries; the counts of an edition stay true. */
  deliveries(cutoff: Date, limit: number): Promise<number>
  /** The same of digests. */
  digests(cutoff: Date, limit: number): Promise<number>
  /** Who asked, and what was answered, in requests concluded before `cutoff`. */
  requests(cutoff: Date, limit: number): Promise<number>
}

/** What stands for a person in a row that stays. */
export const anonymous = '—'

/** A row in one of these is still to be sent: `waiting` is an edition put aside for a digest. */
export const waitingStates = ['pending', 'claimed', 'submitting', 'deferred', 'waiting'] as const
