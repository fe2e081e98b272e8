import type { Payload, Where } from 'payload'
import { asSubscriber } from '../audience/store'
import type { Subscriber } from '../audience/subscriber'

const pageSize = 100

const since = (name: string, state: string, cutoff: Date, otherwise: string): Where => ({
  and: [
    { state: { equals: state } },
    {
      or: [
        { [name]: { less_than_equal: cutoff.toISOString() } },
        { and: [{ [name]: { exists: false } }, { [otherwise]: { less_than_equal: cutoff.toISOString() } }] },
      ],
    },
  ],
})

/** People who asked before `cutoff` and never confirmed, a hundred at a time. */
export const unconfirmedBefore = (payload: Payload, cutoff: Date): AsyncGenerator<Subscriber[]> =>
  pages(payload, since('requestedAt', 'unconfirmed', cutoff, 'createdAt'))

/** People who left before `cutoff`, a hundred at a time. */
export const departedBefore = (payload: Payload, cutoff: Date): AsyncGenerator<Subscriber[]> =>
  pages(payload, since('unsubscribedAt', 'unsubscribed', cutoff, 'updatedAt'))

async function* pages(payload: Payload, where: Where): AsyncGenerator<Subscriber[]> {
  for (let last: string | null = null; ; ) {
    const { docs }: { docs: Parameters<typeof asSubscriber>[0][] } = await payload.find({
      collection: 'subscribers',
      where: { and: [where, ...(last ? [{ id: { greater_than: last } }] : [])] },
      sort: 'id',
      limit: pageSize,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    if (docs.length > 0) yield docs.map(asSubscriber)
    if (docs.length < pageSize) return
    last = String(docs.at(-1)?.id)
  }
}
