import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import { pathTo } from '../language/routes'
import type { MessageCard } from './message-card'
import { findSummaries } from './store'
import { isId } from './store-key-messages'

/** A published key message in one language; `null` when there is none, or no words in that language. */
export async function findMessageCard(
  payload: Payload,
  { locale, id }: { locale: Locale; id: string },
): Promise<MessageCard | null> {
  if (!isId(id)) return null
  const { docs } = await payload.find({
    collection: 'key-messages',
    where: { id: { equals: id } },
    locale,
    fallbackLocale: false,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { text: true, attribution: true, sample: true, related: true },
    overrideAccess: false,
  })
  const [raw] = docs
  if (!raw?.text) return null
  const ids = (raw.related ?? []).map(({ relationTo, value }) => ({
    kind: relationTo,
    id: typeof value === 'object' ? value.id : value,
  }))
  const [first] = await findSummaries(payload, { locale, ids })
  return {
    id: raw.id,
    locale,
    text: raw.text,
    attribution: raw.attribution ?? null,
    isSample: Boolean(raw.sample),
    path: first?.path ?? pathTo(locale, 'key-messages'),
  }
}
