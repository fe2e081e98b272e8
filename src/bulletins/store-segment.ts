import type { Payload } from 'payload'
import { type Locale, locales } from '../language/locale'
import { type Conditions, readConditions } from '../segments/segment'
import { questionNow, segmentStore } from '../segments/store-segments'
import type { Aim, EditionSegment } from './edition-segment'

/** The segment of an edition, and whether anybody is in it now; `null` for an edition to everyone. */
export async function segmentOf(
  payload: Payload,
  { goesTo, segment: id, bulletin }: Aim,
  now: Date,
): Promise<EditionSegment | null> {
  if (goesTo === 'everyone') return null
  if (id === null) return { id: '', name: '', state: 'gone' }
  const found = await payload.findByID({
    collection: 'segments',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (!found) return { id, name: '', state: 'gone' }
  const { name } = found
  if (String(found.bulletin) !== bulletin) return { id, name, state: 'elsewhere' }
  const read = readConditions(found.conditions)
  if (!('conditions' in read)) return { id, name, state: 'unreadable' }
  const { conditions } = read
  const question = await questionNow(payload, { bulletin, conditions }, now)
  const someone = await segmentStore(payload).page(question, 1)
  return { id, name, state: 'ready', conditions, isEmpty: someone.length === 0 }
}

type Frequency = 'each' | 'weekly' | 'monthly'
type Target = { bulletin: string; conditions: Conditions }

/**
 * How many of a segment would be sent an edition now, by the language they would read: French where it does not go out in theirs.
 */
export async function readersOfSegment(
  payload: Payload,
  target: Target,
  sentIn: Locale[],
  now: Date,
): Promise<Record<Locale, number>> {
  const expected = { fr: 0, en: 0 }
  for (const locale of locales) {
    const count = await countWithin(payload, target, { frequency: 'each', locale }, now)
    expected[sentIn.includes(locale) ? locale : 'fr'] += count
  }
  return expected
}

/** How many of a segment would find it in the digest of their week or month. */
export async function digestsOfSegment(
  payload: Payload,
  target: Target,
  now: Date,
): Promise<Record<'weekly' | 'monthly', number>> {
  return {
    weekly: await countWithin(payload, target, { frequency: 'weekly' }, now),
    monthly: await countWithin(payload, target, { frequency: 'monthly' }, now),
  }
}

async function countWithin(
  payload: Payload,
  { bulletin, conditions }: Target,
  { frequency, locale }: { frequency: Frequency; locale?: Locale },
  now: Date,
): Promise<number> {
  const within: Conditions = {
    all: [
      { field: 'frequency', in: [frequency] },
      ...(locale ? [{ field: 'locale' as const, in: [locale] }] : []),
      conditions,
    ],
  }
  return segmentStore(payload).count(await questionNow(payload, { bulletin, conditions: within }, now))
}
