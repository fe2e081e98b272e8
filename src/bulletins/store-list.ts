import type { Payload } from 'payload'
import type { Edition } from '../payload-types'

/** One edition on one line, as `liaison edition list` answers. */
export type ListedEdition = { id: string; bulletin: string; subject: string; state: Edition['state'] }

/** Every edition, newest first, read a page at a time. */
export async function listEditions(payload: Payload): Promise<ListedEdition[]> {
  const slugs = await bulletinSlugs(payload)
  const editions: ListedEdition[] = []
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'editions',
      sort: '-createdAt',
      page,
      limit: 200,
      depth: 0,
      locale: 'fr',
      select: { bulletin: true, subject: true, state: true },
      overrideAccess: true,
    })
    for (const { id, bulletin, subject, state } of docs) {
      editions.push({ id: String(id), bulletin: slugs.get(String(bulletin)) ?? '', subject: subject ?? '', state })
    }
    if (!hasNextPage) return editions
  }
}

async function bulletinSlugs(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'bulletins',
    limit: 500,
    depth: 0,
    select: { slug: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, slug }) => [String(id), slug]))
}
