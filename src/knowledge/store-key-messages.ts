import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import type { KeyMessage as RawMessage } from '../payload-types'
import { type Page, perPage } from './document'
import type { KeyMessage } from './key-message'
import { findSummaries } from './store'
import { terms } from './terms'

/** One page of the key messages, in the order they were written; those that this language lacks are left out. */
export async function listKeyMessages(
  payload: Payload,
  { locale, page = 1 }: { locale: Locale; page?: number },
): Promise<Page<KeyMessage>> {
  const asked = { locale, fallbackLocale: false, overrideAccess: false, sort: ['createdAt', 'id'] } as const
  const where = { text: { exists: true } }
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: 'key-messages',
    where,
    depth: 0,
    limit: perPage,
    page,
    ...asked,
    sort: [...asked.sort],
  })
  const items = await whole(payload, docs, locale)
  return { items, page, pages: Math.max(totalPages, 1), total: totalDocs }
}

/** A published key message in one language; `null` when there is none, or no words in that language. */
export async function findKeyMessage(
  payload: Payload,
  { locale, id }: { locale: Locale; id: string },
): Promise<KeyMessage | null> {
  if (!isId(id)) return null
  const { docs } = await payload.find({
    collection: 'key-messages',
    where: { and: [{ id: { equals: id } }, { text: { exists: true } }] },
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
  })
  return (await whole(payload, docs, locale))[0] ?? null
}

/** The form of an id of either store. */
export const isId = (id: string) => /^[0-9a-f-]{24,36}$/.test(id)

/** With the names of their audiences and the contents behind them: a few queries, however many messages. */
async function whole(payload: Payload, docs: RawMessage[], locale: Locale): Promise<KeyMessage[]> {
  const audiences = await namesOf(
    payload,
    locale,
    docs.flatMap((doc) => (doc.audiences ?? []).map(String)),
  )
  const references = docs.flatMap(({ related }) => (related ?? []).map(referenceOf))
  const summaries = new Map(
    (await findSummaries(payload, { locale, ids: references })).map((summary) => [summary.id, summary]),
  )
  return docs.map((doc) => ({
    id: String(doc.id),
    text: doc.text ?? '',
    attribution: doc.attribution || null,
    isSample: Boolean(doc.sample),
    audiences: (doc.audiences ?? []).flatMap((id) => audiences.get(String(id)) ?? []),
    related: (doc.related ?? []).flatMap((one) => summaries.get(referenceOf(one).id) ?? []),
  }))
}

type Related = { relationTo: 'fact-sheets' | 'research' | 'initiatives' | 'events'; value: unknown }

function referenceOf({ relationTo, value }: Related) {
  return { kind: relationTo, id: String(value) }
}

async function namesOf(payload: Payload, locale: Locale, ids: string[]) {
  const { docs } = await payload.find({
    collection: 'audiences',
    where: { id: { in: [...new Set(ids)] } },
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 100,
    pagination: false,
    overrideAccess: false,
  })
  return new Map(docs.map((doc) => [String(doc.id), terms([doc])]))
}
