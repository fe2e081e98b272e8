import type { Payload } from 'payload'
import type { EditionContent, FrozenEdition } from '../bulletins/edition-content'
import type { Locale } from '../language/locale'
import { keep } from '../platform/store-kv'
import { isMongo } from '../platform/store-raw'
import type { DigestBook, DigestReader } from './digest-book'
import type { Round } from './digest-rounds'
import { mongoDigestBook } from './store-digest-book-mongo'
import { sqliteDigestBook } from './store-digest-book-sqlite'

export function digestBook(payload: Payload): DigestBook {
  return isMongo(payload) ? mongoDigestBook(payload) : sqliteDigestBook(payload)
}

export type DigestRow = { period: string; frequency: Round['frequency']; upTo: Date }

export async function digestRow(payload: Payload, id: string): Promise<DigestRow | null> {
  const { docs } = await payload.find({
    collection: 'digests',
    where: { id: { equals: id } },
    limit: 1,
    ...plain,
    select: { period: true, frequency: true, upTo: true },
  })
  const [row] = docs
  return row ? { period: row.period, frequency: row.frequency, upTo: new Date(row.upTo) } : null
}

/** Those among some people whom a round is for: who chose its frequency, and are not paused. */
export async function readersAmong(
  payload: Payload,
  ids: string[],
  { frequency }: Round,
  now: Date,
): Promise<DigestReader[]> {
  const { docs } = await payload.find({
    collection: 'subscribers',
    where: {
      and: [
        { id: { in: ids } },
        { frequency: { equals: frequency } },
        { or: [{ pausedUntil: { exists: false } }, { pausedUntil: { less_than_equal: now.toISOString() } }] },
      ],
    },
    limit: ids.length,
    ...plain,
    select: { locale: true },
  })
  return docs.map(({ id, locale }) => ({ id, locale }))
}

/** An edition as a digest shows it. */
export type DigestedEdition = { content: EditionContent; startedAt: Date }

/** What one language of some editions said when their sending started, by id. */
export async function digestedEditions(
  payload: Payload,
  asked: { edition: string; locale: Locale }[],
): Promise<Map<string, DigestedEdition>> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { id: { in: asked.map(({ edition }) => edition) } },
    limit: asked.length,
    ...plain,
    showHiddenFields: true,
    select: { frozen: true, startedAt: true },
  })
  const locales = new Map(asked.map(({ edition, locale }) => [edition, locale]))
  return new Map(
    docs.flatMap(({ id, frozen, startedAt }) => {
      const contents = (frozen ?? {}) as FrozenEdition
      const content = contents[locales.get(id) ?? 'fr'] ?? contents.fr
      return content && startedAt ? [[id, { content, startedAt: new Date(startedAt) }] as const] : []
    }),
  )
}

/** The last round of a frequency whose digests are all planned. */
export async function lastRound(payload: Payload, frequency: Round['frequency']): Promise<string | null> {
  return payload.kv.get<string>(roundKey(frequency))
}

export async function markRound(payload: Payload, { frequency, period }: Round): Promise<void> {
  await keep(payload, roundKey(frequency), period)
}

const roundKey = (frequency: Round['frequency']) => `digest-round-${frequency}`
const plain = { depth: 0, pagination: false, overrideAccess: true } as const
