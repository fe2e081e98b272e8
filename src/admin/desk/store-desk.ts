import type { Payload, TypedUser } from 'payload'
import { reviewWindow } from '../../knowledge/remind-reviews'
import { isAtLeast } from '../../knowledge/workflow'
import type { Locale } from '../../language/locale'

/** What the dashboard asks of the database: a few short lists and counts, each bounded. */

export const contentKinds = [
  'fact-sheets',
  'research',
  'initiatives',
  'events',
  'pages',
  'sections',
  'key-messages',
] as const
type ContentKind = (typeof contentKinds)[number]

export type DeskItem = { collection: ContentKind; id: string; title: string }
export type Scheduled = DeskItem & { at: string; type: 'publish' | 'unpublish' }

type Asking = { payload: Payload; user: TypedUser; locale: Locale }

const shortest = 5
const monthMs = reviewWindow.before * 86_400_000

type Condition = Record<string, unknown>

/** Contents on whose stage this person may act, the oldest first. */
export async function waiting(asking: Asking, now: Date) {
  const { user } = asking
  const mine = { createdBy: { equals: user.id } }
  const isEditor = isAtLeast(user.role, 'editor')
  const soon = new Date(now.getTime() + monthMs).toISOString()
  const [review, returned, approved, due] = await Promise.all([
    isEditor ? contents(asking, [{ stage: { equals: 'in-review' } }]) : [],
    returnedTo(asking),
    isAtLeast(user.role, 'publisher')
      ? contents(asking, [{ stage: { equals: 'approved' } }, { _status: { not_equals: 'published' } }])
      : [],
    contents(asking, [
      { reviewOn: { less_than_equal: soon } },
      { stage: { not_equals: 'archived' } },
      ...(isEditor ? [] : [mine]),
    ]),
  ])
  return { review, returned, approved, due }
}

/** Drafts of this person whose last act is a return. */
async function returnedTo({ payload, user, locale }: Asking): Promise<DeskItem[]> {
  const own = await contents(
    { payload, user, locale },
    [{ createdBy: { equals: user.id } }, { stage: { equals: 'draft' } }],
    20,
  )
  if (own.length === 0) return []
  const { docs } = await payload.find({
    collection: 'activities',
    where: { 'document.value': { in: own.map(({ id }) => id) } },
    sort: '-createdAt',
    limit: 200,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
    select: { action: true, document: true },
  })
  const last = new Map<string, string>()
  for (const { action, document } of docs) {
    const id = String(document?.value)
    if (!last.has(id)) last.set(id, action)
  }
  return own.filter(({ id }) => last.get(id) === 'returned').slice(0, shortest)
}

async function contents(
  { payload, user, locale }: Asking,
  conditions: Condition[],
  limit = shortest,
): Promise<DeskItem[]> {
  const lists = await Promise.all(
    contentKinds.map(async (collection) => {
      const asked =
        collection === 'key-messages' ? conditions.filter((one) => !('reviewOn' in one)) : conditions
      if (asked.length < conditions.length) return []
      const { docs } = await payload.find({
        collection: collection as 'fact-sheets',
        where: { and: asked as never },
        draft: true,
        sort: 'updatedAt',
        limit,
        pagination: false,
        depth: 0,
        locale,
        fallbackLocale: 'fr',
        overrideAccess: false,
        user,
      })
      return docs.map((doc) => ({
        collection,
        id: String(doc.id),
        title: doc.title || (doc as { text?: string }).text || '—',
      }))
    }),
  )
  return lists.flat().slice(0, limit)
}

/** What is scheduled to go online or come off, soonest first. */
export async function scheduled({ payload, user, locale }: Asking, limit = 8): Promise<Scheduled[]> {
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { waitUntil: { exists: true } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
      ],
    },
    sort: 'waitUntil',
    limit,
    pagination: false,
    depth: 0,
    // Payload shows its queue to nobody; who reads contents may know when they move.
    overrideAccess: true,
  })
  const jobs = docs.flatMap(({ input, waitUntil }) => {
    const { doc, type } = (input ?? {}) as {
      doc?: { relationTo: ContentKind; value: string }
      type?: Scheduled['type']
    }
    return doc && waitUntil ? [{ doc, at: waitUntil, type: type ?? 'publish' }] : []
  })
  const titles = await titlesOf(
    { payload, user, locale },
    jobs.map(({ doc }) => doc),
  )
  return jobs.map(({ doc, at, type }) => ({
    collection: doc.relationTo,
    id: doc.value,
    title: titles.get(doc.value) ?? '—',
    at,
    type,
  }))
}

async function titlesOf(
  { payload, user, locale }: Asking,
  docs: { relationTo: ContentKind; value: string }[],
): Promise<Map<string, string>> {
  const lists = await Promise.all(
    [...new Set(docs.map(({ relationTo }) => relationTo))].map(async (collection) => {
      const ids = docs.filter(({ relationTo }) => relationTo === collection).map(({ value }) => value)
      const found = await payload.find({
        collection: collection as 'fact-sheets',
        where: { id: { in: ids } },
        draft: true,
        limit: ids.length,
        pagination: false,
        depth: 0,
        locale,
        fallbackLocale: 'fr',
        overrideAccess: false,
        user,
      })
      return found.docs.map(({ id, title }) => [String(id), title ?? '—'] as const)
    }),
  )
  return new Map(lists.flat())
}

/** How much is broken: dead links, translations left behind, pictures that say nothing. */
export async function broken({ payload, user }: Asking) {
  const counted = { overrideAccess: false, user } as const
  const stale = contentKinds.map((collection) =>
    payload.count({
      collection: collection as 'fact-sheets',
      where: { translationStale: { equals: true } },
      ...counted,
    }),
  )
  const [links, alternatives, ...translations] = await Promise.all([
    payload.count({ collection: 'links', where: { state: { equals: 'broken' } }, ...counted }),
    payload.count({
      collection: 'media',
      where: { and: [{ decorative: { not_equals: true } }, { alt: { exists: false } }] },
      locale: 'en',
      ...counted,
    }),
    ...stale,
  ])
  return {
    links: links.totalDocs,
    alternatives: alternatives.totalDocs,
    stale: translations.reduce((sum, { totalDocs }) => sum + totalDocs, 0),
  }
}

/** The edition that was sent last; its figures come from the ledger. */
export async function lastSent({ payload, user, locale }: Asking) {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { state: { equals: 'sent' } },
    sort: '-sentAt',
    limit: 1,
    pagination: false,
    depth: 0,
    locale,
    fallbackLocale: 'fr',
    overrideAccess: false,
    user,
    select: { subject: true, sentAt: true },
  })
  return docs[0] ?? null
}
