import type { Payload, Where } from 'payload'
import { type Locale, locales } from '../language/locale'

/**
 * How many would be sent an edition of this bulletin if it left now, by the language they would read: French in the
 * place of a language it does not go out in. Suppressed addresses are known only when each message is handed over.
 */
export async function expectedReaders(
  payload: Payload,
  bulletin: string,
  sentIn: Locale[],
  now: Date,
): Promise<Record<Locale, number>> {
  const expected = { fr: 0, en: 0 }
  for (const locale of locales) {
    const isReader = { frequency: { equals: 'each' }, locale: { equals: locale } }
    expected[sentIn.includes(locale) ? locale : 'fr'] += await countReaders(payload, bulletin, isReader, now)
  }
  return expected
}

/** How many would find it in the digest of their week or month. */
export async function expectedInDigests(
  payload: Payload,
  bulletin: string,
  now: Date,
): Promise<Record<'weekly' | 'monthly', number>> {
  const [weekly, monthly] = await Promise.all(
    ['weekly', 'monthly'].map((frequency) =>
      countReaders(payload, bulletin, { frequency: { equals: frequency } }, now),
    ),
  )
  return { weekly: weekly ?? 0, monthly: monthly ?? 0 }
}

async function countReaders(payload: Payload, bulletin: string, isReader: Where, now: Date): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'subscribers',
    where: {
      and: [
        { state: { equals: 'confirmed' } },
        { bulletins: { in: [bulletin] } },
        isReader,
        {
          or: [{ pausedUntil: { exists: false } }, { pausedUntil: { less_than_equal: now.toISOString() } }],
        },
      ],
    },
    overrideAccess: true,
  })
  return totalDocs
}
