import type { Payload, TypedUser } from 'payload'
import type { Locale } from '../../language/locale'
import { daysAfter, type EndingConsent, type EndingPlace, endingWindow } from '../../upkeep/ending-consents'
import { endingConsents } from '../../upkeep/store-ending'

type Asking = { payload: Payload; user: TypedUser; locale: Locale }

/** Beyond, it is “so many or more”: a desk does not wait for an exact count. */
export const mostCounted = 10_000
const pageSize = 50

export type EndingLine = EndingConsent & { bulletinName: string; askedAt: string | null }
export type EndingList = { lines: EndingLine[]; total: number; next: EndingPlace | null }

/** How many implied consents end within 30 days, and within 60. */
export async function endingCounts(payload: Payload, now: Date): Promise<{ days: number; count: number }[]> {
  return Promise.all(
    [endingWindow.asked, endingWindow.told].map(async (days) => ({
      days,
      count: await endingConsents(payload).count({ after: now, until: daysAfter(now, days) }, mostCounted),
    })),
  )
}

/** Fifty of them, those that end first, from a place on. For administrators alone: the caller has looked. */
export async function endingList(
  { payload, user, locale }: Asking,
  now: Date,
  place?: EndingPlace,
): Promise<EndingList> {
  const span = { after: now, until: daysAfter(now, endingWindow.told) }
  const ending = endingConsents(payload)
  const [total, found] = await Promise.all([
    ending.count(span, mostCounted),
    ending.page(span, pageSize + 1, place),
  ])
  const page = found.slice(0, pageSize)
  const common = {
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
    context: { isNoted: true },
  } as const
  const [bulletins, notices] = await Promise.all([
    payload.find({
      ...common,
      collection: 'bulletins',
      where: { id: { in: [...new Set(page.map(({ bulletin }) => bulletin))] } },
      limit: pageSize,
      locale,
      fallbackLocale: 'fr',
    }),
    payload.find({
      ...common,
      collection: 'notices',
      where: { kind: { equals: 'renew' }, subscriber: { in: page.map(({ subscriber }) => subscriber) } },
      limit: pageSize * 4,
    }),
  ])
  const names = new Map(bulletins.docs.map(({ id, name }) => [String(id), name]))
  const asked = new Map(
    notices.docs.map(({ subscriber, bulletin, createdAt }) => [`${subscriber} ${bulletin}`, createdAt]),
  )
  return {
    lines: page.map((line) => ({
      ...line,
      bulletinName: names.get(line.bulletin) ?? '—',
      askedAt: asked.get(`${line.subscriber} ${line.bulletin}`) ?? null,
    })),
    total,
    next: found.length > pageSize ? (page.at(-1) ?? null) : null,
  }
}

/** `2027-05-22T00:00:00.000Z,18`, as the address of a page bears it. */
export function readPlace(text: unknown): EndingPlace | undefined {
  const [endsAt = '', sequence = ''] = typeof text === 'string' ? text.split(',') : []
  const isPlace = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(endsAt) && /^\d{1,15}$/.test(sequence)
  return isPlace && !Number.isNaN(Date.parse(endsAt)) ? { endsAt, sequence: Number(sequence) } : undefined
}
