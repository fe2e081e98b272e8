import type { CollectionSlug, Payload } from 'payload'
import { type ContentKind, contentKinds } from './row'
import type { Lookup } from './shape-row'

const chunk = 200
const shown = 100

/** Names to look for, by collection. */
export type Names = Map<string, Set<string>>

export type Directory = Lookup & {
  add: (collection: string, slug: string, id: string) => void
  expect: (collection: string, slug: string) => void
  dismiss: (collection: string, slug: string) => void
}

/** Finds every document and file that the rows name, in few queries, and what a person could have meant instead. */
export async function directory(payload: Payload, names: Names): Promise<Directory> {
  const ids = new Map<string, string>()
  const coming = new Set<string>()
  const known = new Map<string, string[]>()
  const key = (collection: string, slug: string) => `${collection}/${slug}`

  for (const [collection, wanted] of names) {
    const identity = collection === 'media' ? 'filename' : 'slug'
    const all = [...wanted]
    const common = {
      collection: collection as CollectionSlug,
      depth: 0,
      pagination: false,
      draft: contentKinds.includes(collection as ContentKind),
      locale: 'fr',
      select: { [identity]: true } as never,
      overrideAccess: true,
    } as const
    for (let start = 0; start < all.length; start += chunk) {
      const some = all.slice(start, start + chunk)
      const { docs } = await payload.find({ ...common, limit: chunk, where: { [identity]: { in: some } } })
      for (const doc of docs as unknown as Record<string, string>[]) {
        ids.set(key(collection, String(doc[identity])), String(doc.id))
      }
    }
    if (collection === 'media' || common.draft) continue
    const { docs } = await payload.find({ ...common, limit: shown, sort: 'slug' })
    known.set(
      collection,
      (docs as unknown as { slug: string }[]).map(({ slug }) => slug),
    )
  }

  return {
    find: (collection, slug) => ids.get(key(collection, slug)) ?? null,
    isComing: (collection, slug) => coming.has(key(collection, slug)),
    known: (collection) => known.get(collection) ?? [],
    add: (collection, slug, id) => void ids.set(key(collection, slug), id),
    expect: (collection, slug) => void coming.add(key(collection, slug)),
    dismiss: (collection, slug) => void coming.delete(key(collection, slug)),
  }
}
