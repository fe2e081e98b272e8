import type { Payload, Where } from 'payload'
import { suppressionsOf } from '../audience/store-suppressions'
import { isLocale, type Locale } from '../language/locale'
import { allows } from '../register/consent-record'
import { lastConsent } from '../register/store-consents'

export type Recipient = { id: string; locale: Locale }

const pageSize = 500

/**
 * Those who were confirmed subscribers of a bulletin at a moment, in pages of 500 by id: never the whole list at once.
 * Whoever left since is found again by `standingOf`.
 */
export async function* confirmedSubscribers(
  payload: Payload,
  bulletin: string,
  at: Date,
): AsyncGenerator<Recipient[]> {
  for (let last: string | null = null; ; ) {
    const found: { docs: { id: string; locale: string }[] } = await payload.find({
      collection: 'subscribers',
      where: {
        and: [
          { state: { equals: 'confirmed' } },
          { bulletins: { in: [bulletin] } },
          {
            or: [{ confirmedAt: { exists: false } }, { confirmedAt: { less_than_equal: at.toISOString() } }],
          },
          ...after(last),
        ],
      },
      sort: 'id',
      limit: pageSize,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      select: { locale: true },
    })
    const page = found.docs.map(
      ({ id, locale }) => ({ id, locale: isLocale(locale) ? locale : 'fr' }) as const,
    )
    if (page.length > 0) yield page
    if (page.length < pageSize) return
    last = page.at(-1)?.id ?? null
  }
}

function after(last: string | null): Where[] {
  return last === null ? [] : [{ id: { greater_than: last } }]
}

export type Standing = { standing: 'may-receive'; email: string } | { standing: 'may-not'; reason: string }

/**
 * Whether this person may still receive this bulletin, asked just before each message: an unsubscription counts from
 * the moment it is made (CASL s. 11(3)), and so does a suppression. The last word is the register's: a consent that is not
 * there, or has ended, lets nothing leave.
 */
export async function standingOf(
  payload: Payload,
  subscriber: string,
  bulletin: string,
  now: Date,
): Promise<Standing> {
  const found = await payload.find({
    collection: 'subscribers',
    where: { id: { equals: subscriber } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { email: true, state: true, bulletins: true },
  })
  const person = found.docs[0]
  if (!person) return { standing: 'may-not', reason: 'gone' }
  if (person.state !== 'confirmed') return { standing: 'may-not', reason: person.state }
  if (!person.bulletins?.map(String).includes(bulletin))
    return { standing: 'may-not', reason: 'left-bulletin' }
  if ((await suppressionsOf(payload, person.email)).length > 0)
    return { standing: 'may-not', reason: 'suppressed-address' }
  if (!allows(await lastConsent(payload, subscriber, bulletin), now))
    return { standing: 'may-not', reason: 'no-consent' }
  return { standing: 'may-receive', email: person.email }
}

/** Addresses of some subscribers, for the list that administrators see. */
export async function emailsOf(payload: Payload, subscribers: string[]): Promise<Map<string, string>> {
  // A limit of 0 would mean all of them.
  if (subscribers.length === 0) return new Map()
  const found = await payload.find({
    collection: 'subscribers',
    where: { id: { in: subscribers } },
    limit: subscribers.length,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { email: true },
  })
  return new Map(found.docs.map(({ id, email }) => [id, email]))
}
