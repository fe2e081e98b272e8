import type { Payload, TypedUser, Where } from 'payload'
import type { Locale } from '../../language/locale'
import { contentKinds } from '../desk/store-desk'
import type { Asked, Entry, EntryKind } from './editorial-calendar'
import { boundsOf } from './editorial-calendar'

/** What the calendar asks of the database: for one month, at most a hundred rows of each source, and none that this person may not read. */

export const calendarCollections = [...contentKinds, 'editions'] as const
type Collection = (typeof calendarCollections)[number]

const most = 100

type Asking = { payload: Payload; user: TypedUser; locale: Locale }
type Found = { entries: Entry<Collection>[]; hasMore: boolean }
type Row = {
  id: string | number
  title?: string | null
  text?: string | null
  subject?: string | null
} & Record<string, unknown>

/** The entries of a month; `hasMore` when a source had more than it may give. */
export async function entriesOf(asking: Asking, asked: Asked, now: Date): Promise<Found> {
  const { from, to } = boundsOf(asked.month)
  const within = { greater_than_equal: from, less_than: to }
  const wants = (...kinds: EntryKind[]) =>
    asked.kinds.length === 0 || kinds.some((kind) => asked.kinds.includes(kind))
  const among = (collection: Collection) => asked.collection === null || asked.collection === collection
  // Key messages bear no day of publication and none of review.
  const dated = contentKinds.filter((one) => one !== 'key-messages' && among(one))

  const sources = await Promise.all([
    wants('publish', 'unpublish') ? scheduled(asking, within, among) : nothing,
    ...(wants('publish', 'published') ? dated : []).map((collection) =>
      contents(
        asking,
        collection,
        'publishedAt',
        [{ publishedAt: within }, { _status: { equals: 'published' } }],
        (at) => (at > now.toISOString() ? 'publish' : 'published'),
      ),
    ),
    ...(wants('review') ? dated : []).map((collection) =>
      contents(
        asking,
        collection,
        'reviewOn',
        [{ reviewOn: within }, { stage: { not_equals: 'archived' } }],
        () => 'review',
      ),
    ),
    wants('event') && among('events')
      ? contents(asking, 'events', 'startsAt', [{ startsAt: within }], () => 'event')
      : nothing,
    wants('sent') && among('editions')
      ? contents(
          asking,
          'editions',
          'startedAt',
          [{ startedAt: within }, { state: { not_equals: 'draft' } }],
          () => 'sent',
        )
      : nothing,
  ])
  return {
    entries: sources.flatMap(({ entries }) => entries).filter(({ kind }) => wants(kind)),
    hasMore: sources.some(({ hasMore }) => hasMore),
  }
}

const nothing: Found = { entries: [], hasMore: false }

async function contents(
  asking: Asking,
  collection: Collection,
  field: string,
  conditions: Where[],
  kindAt: (at: string) => EntryKind,
): Promise<Found> {
  const rows = await find(asking, collection, conditions, field, field !== 'publishedAt')
  return {
    hasMore: rows.length > most,
    entries: rows.slice(0, most).map((row) => {
      const at = String(row[field])
      return { kind: kindAt(at), collection, id: String(row.id), title: titleOf(row), at }
    }),
  }
}

/** What Payload's queue will put online or take off. */
async function scheduled(
  asking: Asking,
  within: { greater_than_equal: string; less_than: string },
  among: (collection: Collection) => boolean,
): Promise<Found> {
  const { docs } = await asking.payload.find({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: 'schedulePublish' } },
        { waitUntil: within },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
      ],
    },
    sort: ['waitUntil', 'id'],
    limit: most + 1,
    pagination: false,
    depth: 0,
    // Payload shows its queue to nobody. What each job is about is read as this person, or left out.
    overrideAccess: true,
  })
  const jobs = docs.slice(0, most).flatMap(({ input, waitUntil }) => {
    const { doc, type } = (input ?? {}) as {
      doc?: { relationTo: Collection; value: string }
      type?: 'publish' | 'unpublish'
    }
    return doc && waitUntil && among(doc.relationTo) ? [{ doc, at: waitUntil, kind: type ?? 'publish' }] : []
  })
  const titles = await titlesOf(
    asking,
    jobs.map(({ doc }) => doc),
  )
  return {
    hasMore: docs.length > most,
    entries: jobs.flatMap(({ doc: { relationTo, value }, at, kind }) => {
      const title = titles.get(value)
      return title === undefined ? [] : [{ kind, collection: relationTo, id: value, title, at }]
    }),
  }
}

async function titlesOf(
  asking: Asking,
  docs: { relationTo: Collection; value: string }[],
): Promise<Map<string, string>> {
  const lists = await Promise.all(
    [...new Set(docs.map(({ relationTo }) => relationTo))].map(async (collection) => {
      const ids = docs.filter(({ relationTo }) => relationTo === collection).map(({ value }) => value)
      const rows = await find(asking, collection, [{ id: { in: ids } }], 'id', true)
      return rows.map((row) => [String(row.id), titleOf(row)] as const)
    }),
  )
  return new Map(lists.flat())
}

async function find(
  { payload, user, locale }: Asking,
  collection: Collection,
  conditions: Where[],
  sort: string,
  draft: boolean,
): Promise<Row[]> {
  const found = await payload
    .find({
      collection: collection as 'fact-sheets',
      where: { and: conditions },
      draft,
      sort: sort === 'id' ? 'id' : [sort, 'id'],
      limit: most + 1,
      pagination: false,
      depth: 0,
      locale,
      fallbackLocale: 'fr',
      overrideAccess: false,
      user,
    })
    .catch(emptyWhenForbidden)
  return found.docs as unknown as Row[]
}

function emptyWhenForbidden(error: unknown) {
  if ((error as { status?: number }).status === 403) return { docs: [] }
  throw error
}

const titleOf = ({ title, text, subject }: Row) => title || text || subject || '—'
