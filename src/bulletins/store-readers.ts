import type { Payload } from 'payload'
import { type Locale, locales } from '../language/locale'

/**
 * How many would receive an edition of this bulletin if it left now, by the language they would read: French in the
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
    const { totalDocs } = await payload.count({
      collection: 'subscribers',
      where: {
        and: [
          { state: { equals: 'confirmed' } },
          { bulletins: { in: [bulletin] } },
          { locale: { equals: locale } },
          {
            or: [{ pausedUntil: { exists: false } }, { pausedUntil: { less_than_equal: now.toISOString() } }],
          },
        ],
      },
      overrideAccess: true,
    })
    expected[sentIn.includes(locale) ? locale : 'fr'] += totalDocs
  }
  return expected
}
