import type { Payload } from 'payload'
import { pagesOf } from '../platform/pages'
import type { LinkState, Standing, Verdict } from './outcome'

export type { Payload } from 'payload'

const contents = ['fact-sheets', 'research', 'initiatives', 'events', 'pages', 'sections'] as const
const sources = [...contents, 'organisations'] as const
export type Source = (typeof sources)[number]
export type DocumentName = { relationTo: Source; value: string }

const perPage = 100

/** Every published document, and every organisation, in each language: a page at a time. */
export async function* publishedPages(
  payload: Payload,
): AsyncGenerator<{ name: DocumentName; document: unknown }[]> {
  for (const collection of sources) {
    for (const locale of ['fr', 'en'] as const) {
      const found = pagesOf(perPage, (at) =>
        payload.find({
          collection,
          where: collection === 'organisations' ? {} : { _status: { equals: 'published' } },
          locale,
          fallbackLocale: false,
          depth: 0,
          ...at,
          sort: ['createdAt', 'id'],
          overrideAccess: true,
        }),
      )
      for await (const docs of found)
        yield docs.map((document) => ({
          name: { relationTo: collection, value: String(document.id) },
          document,
        }))
    }
  }
}

type Known = { id: string; url: string; documents: DocumentName[] }

export async function linksAt(payload: Payload, urls: string[]): Promise<Map<string, Known>> {
  const { docs } = await payload.find({
    collection: 'links',
    where: { url: { in: urls } },
    limit: urls.length,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(
    docs.map(({ id, url, documents }) => [
      url,
      {
        id: String(id),
        url,
        documents: (documents ?? []).map(({ relationTo, value }) => ({ relationTo, value: String(value) })),
      },
    ]),
  )
}

export async function addLink(
  payload: Payload,
  url: string,
  documents: DocumentName[],
  now: Date,
): Promise<void> {
  await payload.create({
    collection: 'links',
    data: {
      url,
      state: 'unknown',
      failures: 0,
      documents: documents as never,
      nextCheckAt: now.toISOString(),
    },
    overrideAccess: true,
  })
}

export async function placeLink(payload: Payload, id: string, documents: DocumentName[]): Promise<void> {
  await payload.update({
    collection: 'links',
    id,
    data: { documents: documents as never },
    overrideAccess: true,
  })
}

/** Forgets the links that no document bears any more. */
export async function dropLinks(payload: Payload, isBorne: (url: string) => boolean): Promise<void> {
  let after = ''
  for (;;) {
    const { docs } = await payload.find({
      collection: 'links',
      where: { url: { greater_than: after } },
      sort: 'url',
      limit: perPage,
      pagination: false,
      depth: 0,
      select: { url: true },
      overrideAccess: true,
    })
    const stale = docs.filter(({ url }) => !isBorne(url)).map(({ id }) => id)
    if (stale.length > 0) {
      await payload.delete({ collection: 'links', where: { id: { in: stale } }, overrideAccess: true })
    }
    if (docs.length < perPage) return
    after = docs.at(-1)?.url ?? ''
  }
}

export type DueLink = Standing & { id: string; url: string }

/** Links whose turn has come, the oldest first, kept from other workers for an hour. */
export async function takeDueLinks(payload: Payload, now: Date, limit: number): Promise<DueLink[]> {
  const { docs } = await payload.find({
    collection: 'links',
    where: { nextCheckAt: { less_than_equal: now.toISOString() } },
    sort: 'nextCheckAt',
    limit,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  if (docs.length > 0) {
    await payload.update({
      collection: 'links',
      where: { id: { in: docs.map(({ id }) => id) } },
      data: { nextCheckAt: new Date(now.getTime() + 3600_000).toISOString() },
      overrideAccess: true,
    })
  }
  return docs.map(({ id, url, state, failures, checkedAt }) => ({
    id: String(id),
    url,
    state: state as LinkState,
    failures: failures ?? 0,
    checkedAt: checkedAt ?? null,
  }))
}

export async function settleLink(payload: Payload, id: string, verdict: Verdict): Promise<void> {
  await payload.update({ collection: 'links', id, data: verdict, overrideAccess: true })
}
