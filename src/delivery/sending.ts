/** The life of one message in the ledger. `accepted` is our mail server's word; what happens after it we do not know. */
export const deliveryStates = [
  'pending',
  'claimed',
  'submitting',
  'accepted',
  'deferred',
  'failed',
  'suppressed',
  'uncertain',
] as const
export type DeliveryState = (typeof deliveryStates)[number]

/** While one of these is left, the edition is still being sent. */
export const openStates = ['pending', 'claimed', 'submitting', 'deferred'] as const satisfies DeliveryState[]

export type EditionState = 'draft' | 'sending' | 'sent'

export type Counts = Record<DeliveryState, number>

/** An edition goes to some people in a digest. `waiting`: not made yet; `dropped`: they left before it was. */
export type DigestCounts = { waiting: number; digested: number; dropped: number }

/** Of an edition that goes with a digest: its row ends here, and the digest has a life of its own. */
export const digestStates = ['waiting', 'digested'] as const

/** What a row of an edition may say, whichever way it goes. */
export const rowStates = [...deliveryStates, ...digestStates] as const
export type RowState = (typeof rowStates)[number]

export type SendingStatus = { id: string; state: EditionState; planned: number } & Counts

/** Each state once, in the order of the contract; absent ones are 0. */
export function countsOf(found: Partial<Record<DeliveryState, number>>): Counts {
  return Object.fromEntries(deliveryStates.map((state) => [state, found[state] ?? 0])) as Counts
}

export function openCount(counts: Counts): number {
  return openStates.reduce((sum, state) => sum + counts[state], 0)
}

/** What is told of an edition. `planned` is the sum of the states, so it is 0 until sending starts. */
export function sendingStatus(edition: { id: string; state: EditionState }, counts: Counts): SendingStatus {
  const planned = deliveryStates.reduce((sum, state) => sum + counts[state], 0)
  // A row that came late (see plan-deliveries.ts) outweighs what the edition says of itself.
  const state = edition.state === 'sent' && openCount(counts) > 0 ? 'sending' : edition.state
  return { id: edition.id, state, planned, ...counts }
}
