import { type CollectionSlug, type Payload, ValidationError } from 'payload'
import { isLocale } from '../language/locale'
import type { Notice } from '../payload-types'
import { pagesOf } from '../platform/pages'

export type { Payload }

type Due = { collection: string; id: string; reviewOn: string; author: string | null }

const pageSize = 100
const mostEditors = 10

/** Contents whose review falls between two moments, archived ones left out, kind by kind, a hundred at a time. */
export async function* dueForReview(payload: Payload, from: Date, until: Date): AsyncGenerator<Due> {
  for (const { slug } of payload.config.collections.filter(hasReviewDate)) {
    const found = pagesOf(pageSize, (at) =>
      payload.find({
        collection: slug as 'fact-sheets',
        where: {
          and: [
            { reviewOn: { greater_than: from.toISOString() } },
            { reviewOn: { less_than_equal: until.toISOString() } },
            { stage: { not_equals: 'archived' } },
          ],
        },
        draft: true,
        sort: ['reviewOn', 'id'],
        ...at,
        depth: 0,
        overrideAccess: true,
        select: { reviewOn: true, createdBy: true },
      }),
    )
    for await (const docs of found)
      for (const { id, reviewOn, createdBy } of docs) {
        if (!reviewOn) continue
        const author = createdBy ? await presentUser(payload, String(createdBy)) : null
        yield { collection: slug, id: String(id), reviewOn, author }
      }
  }
}

const hasReviewDate = ({ flattenedFields }: Payload['config']['collections'][number]) =>
  flattenedFields.some(({ name }) => name === 'reviewOn')

async function presentUser(payload: Payload, id: string): Promise<string | null> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { id: { equals: id } },
    overrideAccess: true,
  })
  return totalDocs > 0 ? id : null
}

/** Those who look after what nobody owns any more: editors, or the next role up that has somebody. */
export async function editorsToTell(payload: Payload): Promise<string[]> {
  for (const role of ['editor', 'publisher', 'administrator'] as const) {
    const { docs } = await payload.find({
      collection: 'users',
      where: { role: { equals: role } },
      sort: 'id',
      limit: mostEditors,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      select: {},
    })
    if (docs.length > 0) return docs.map(({ id }) => String(id))
  }
  return []
}

export async function hasNotice(payload: Payload, onceKey: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'notices',
    where: { onceKey: { equals: onceKey } },
    overrideAccess: true,
  })
  return totalDocs > 0
}

type Review = { collection: string; id: string; user: string; onceKey: string }

/** False when another worker thought of it first. */
export async function queueReview(
  payload: Payload,
  { collection, id, user, onceKey }: Review,
): Promise<boolean> {
  const { language } = await payload.findByID({
    collection: 'users',
    id: user,
    depth: 0,
    overrideAccess: true,
    select: { language: true },
  })
  try {
    await payload.create({
      collection: 'notices',
      data: {
        kind: 'review',
        locale: isLocale(language) ? language : 'fr',
        state: 'pending',
        user,
        document: { relationTo: collection as CollectionSlug, value: id } as Notice['document'],
        onceKey,
      },
      overrideAccess: true,
    })
    return true
  } catch (error) {
    if (error instanceof ValidationError) return false
    throw error
  }
}
