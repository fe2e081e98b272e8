import type { Payload, Where } from 'payload'
import { suppressionsOfAll } from '../audience/store-suppressions'
import { everything } from '../platform/pages'
import type { Question } from '../segments/question'
import { segmentStore } from '../segments/store-segments'

/** Addresses alone are read, and forgotten page by page. */
const pageSize = 2000

export const followers = (bulletin: string): Where[] => [
  { state: { equals: 'confirmed' } },
  { bulletins: { in: [bulletin] } },
]

export const after = (last: string | null): Where[] => (last ? [{ id: { greater_than: last } }] : [])

/**
 * How many go out, before anything is written: everyone, or those who receive one bulletin. The suppressions hold digests, which
 * no count of the database meets: whoever follows a bulletin is gone through.
 */
export async function countPeople(payload: Payload, bulletin: string | null): Promise<number> {
  if (!bulletin) {
    const all = { collection: 'subscribers', where: everything, overrideAccess: true } as const
    return (await payload.count(all)).totalDocs
  }
  let count = 0
  for (let last: string | null = null; ; ) {
    const { docs }: { docs: { id: string; email: string }[] } = await payload.find({
      collection: 'subscribers',
      where: { and: [...followers(bulletin), ...after(last)] },
      sort: 'id',
      limit: pageSize,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      select: { email: true },
    })
    count += await countReachable(payload, docs)
    if (docs.length < pageSize) return count
    last = String(docs.at(-1)?.id)
  }
}

/** The same, of a segment. */
export async function countSegment(payload: Payload, question: Question): Promise<number> {
  const store = segmentStore(payload)
  let count = 0
  for (let last = store.first; ; ) {
    const found = await store.page(question, pageSize, last)
    count += await countReachable(payload, found)
    if (found.length < pageSize) return count
    last = found.at(-1)?.id ?? last
  }
}

async function countReachable(payload: Payload, people: { email: string }[]): Promise<number> {
  const emails = people.map(({ email }) => email)
  return emails.length - (await suppressionsOfAll(payload, emails)).size
}
