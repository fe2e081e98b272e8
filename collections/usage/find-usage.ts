import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isLocale, type Locale, languageOf } from '../../src/language/locale'
import { type Reference, referencesTo } from './references'

/** The documents of one kind that point at something; `title` is null where the person may not read them. */
type Users = {
  collection: string
  label: string
  count: number
  items: { id: string; title: string | null }[]
}

const most = 100

/**
 * What points at a document, in what readers see and in what is being written, kind by kind. At most two queries of a
 * hundred rows a kind; past that, `count` is the larger of the two totals.
 */
export async function findUsage(req: PayloadRequest, slug: string, id: string): Promise<Users[]> {
  const references = referencesTo(req.payload.config, slug)
  const kinds = [...new Set(references.map(({ collection }) => collection))]
  const found = await Promise.all(
    kinds.map((collection) =>
      usersIn(
        req,
        references.filter((one) => one.collection === collection),
        slug,
        id,
      ),
    ),
  )
  return found.filter(({ count }) => count > 0)
}

/**
 * The documents of one collection that hold one of these references to `id`. Asked for as a pair: `items.value` inside
 * a block stops Payload’s SQL query short.
 */
export function pointingAt(references: Reference[], slug: string, id: string): Where {
  return {
    or: references.map(({ path, isMany, isPolymorphic }) =>
      isPolymorphic
        ? { [path]: { equals: { relationTo: slug, value: id } } }
        : { [path]: isMany ? { in: [id] } : { equals: id } },
    ),
  }
}

async function usersIn(
  req: PayloadRequest,
  references: Reference[],
  slug: string,
  id: string,
): Promise<Users> {
  const collection = references[0]?.collection as CollectionSlug
  const { config } = req.payload.collections[collection]
  const language = languageOf(req)
  const title = config.admin.useAsTitle ?? 'id'
  const find = (draft: boolean) =>
    req.payload.find({
      collection,
      where: pointingAt(references, slug, id),
      draft,
      limit: most,
      sort: '-updatedAt',
      depth: 0,
      locale: isLocale(req.locale) ? req.locale : language,
      fallbackLocale: 'fr',
      overrideAccess: true,
      select: { [title]: true } as never,
    })
  const lists = await Promise.all(config.versions?.drafts ? [find(false), find(true)] : [find(false)])
  const items = new Map<string, string | null>()
  const mayRead = await isReadable(req, collection)
  for (const doc of lists.flatMap(({ docs }) => docs) as unknown as Record<string, unknown>[]) {
    items.set(String(doc.id), mayRead ? String(doc[title] || '—') : null)
  }
  const plural = config.labels.plural as Record<Locale, string>
  return {
    collection,
    label: plural[language],
    count: Math.max(items.size, ...lists.map(({ totalDocs }) => totalDocs)),
    items: [...items].map(([item, name]) => ({ id: item, title: name })),
  }
}

/** Whether the person may read this kind at all: an editor is told how many subscribers, never who. */
async function isReadable(req: PayloadRequest, collection: CollectionSlug): Promise<boolean> {
  return Boolean(await req.payload.collections[collection].config.access.read({ req } as never))
}
