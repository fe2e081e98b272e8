import type { Payload } from 'payload'
import { asSubscriber } from '../audience/store'
import type { Subscriber } from '../audience/subscriber'

const pageSize = 100

/** People who asked between two moments and never confirmed, a hundred at a time. */
export async function* unconfirmedSince(
  payload: Payload,
  from: Date,
  until: Date,
): AsyncGenerator<Subscriber> {
  for (let last: string | null = null; ; ) {
    const { docs }: { docs: Parameters<typeof asSubscriber>[0][] } = await payload.find({
      collection: 'subscribers',
      where: {
        and: [
          { state: { equals: 'unconfirmed' } },
          { requestedAt: { greater_than: from.toISOString() } },
          { requestedAt: { less_than_equal: until.toISOString() } },
          ...(last ? [{ id: { greater_than: last } }] : []),
        ],
      },
      sort: 'id',
      limit: pageSize,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const row of docs) yield asSubscriber(row)
    if (docs.length < pageSize) return
    last = String(docs.at(-1)?.id)
  }
}

/** Whether our mail server took the confirmation: who never got it is not reminded of it. */
export const hasConfirmationLeft = async (payload: Payload, subscriber: string): Promise<boolean> => {
  const of = { kind: { equals: 'confirm' }, subscriber: { equals: subscriber } }
  const [left, waiting] = await Promise.all([
    count(payload, { ...of, state: { equals: 'accepted' } }),
    count(payload, { ...of, state: { in: ['pending', 'claimed', 'submitting', 'deferred'] } }),
  ])
  return left > 0 && waiting === 0
}

export const hasKey = async (payload: Payload, onceKey: string): Promise<boolean> =>
  (await count(payload, { onceKey: { equals: onceKey } })) > 0

async function count(payload: Payload, where: object): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'notices',
    where: where as never,
    overrideAccess: true,
  })
  return totalDocs
}
