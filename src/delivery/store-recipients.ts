import type { Payload, Where } from 'payload'
import { type Frequency, isFrequency } from '../audience/frequency'
import { suppressionsOf } from '../audience/store-suppressions'
import { isLocale, type Locale } from '../language/locale'
import { allows } from '../register/consent-record'
import { lastConsent } from '../register/store-consents'

export type Recipient = { id: string; locale: Locale; frequency: Frequency }

const pageSize = 500

/**
 * Those who were confirmed subscribers of a bulletin at a moment, in pages of 500 by id: never the whole list at once.
 * Whoever left since is found again by `standingOf`. `changedSince`: of them, those whose record was written since.
 */
export async function* confirmedSubscribers(
  payload: Payload,
  bulletin: string,
  at: Date,
  changedSince: Date | null = null,
): AsyncGenerator<Recipient[]> {
  for (let last: string | null = null; ; ) {
    const found: { docs: { id: string; locale: string; frequency: string }[] } = await payload.find({
      collection: 'subscribers',
      where: {
        and: [
          { state: { equals: 'confirmed' } },
          { bulletins: { in: [bulletin] } },
          {
            or: [{ confirmedAt: { exists: false } }, { confirmedAt: { less_than_equal: at.toISOString() } }],
          },
          {
            or: [{ pausedUntil: { exists: false } }, { pausedUntil: { less_than_equal: at.toISOString() } }],
          },
          ...(changedSince ? [{ updatedAt: { greater_than_equal: changedSince.toISOString() } }] : []),
          ...after(last),
        ],
      },
      sort: 'id',
      limit: pageSize,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      select: { locale: true, frequency: true },
    })
    const page = found.docs.map(
      ({ id, locale, frequency }) =>
        ({
          id,
          locale: isLocale(locale) ? locale : 'fr',
          frequency: isFrequency(frequency) ? frequency : 'each',
        }) as const,
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
  const person = await readerOf(payload, subscriber)
  if (!person) return { standing: 'may-not', reason: 'gone' }
  const reason =
    (await refusalOf(payload, person, now)) ?? (await refusalOfBulletin(payload, person, bulletin, now))
  return reason ? { standing: 'may-not', reason } : { standing: 'may-receive', email: person.email }
}

/** A person as it is asked whether they may still be written to. */
export type ReaderNow = {
  id: string
  email: string
  locale: Locale
  state: string
  bulletins: string[]
  pausedUntil: Date | null
}

export async function readerOf(payload: Payload, subscriber: string): Promise<ReaderNow | null> {
  const found = await payload.find({
    collection: 'subscribers',
    where: { id: { equals: subscriber } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    select: { email: true, locale: true, state: true, bulletins: true, pausedUntil: true },
  })
  const [person] = found.docs
  return person
    ? {
        id: subscriber,
        email: person.email,
        locale: person.locale,
        state: person.state,
        bulletins: (person.bulletins ?? []).map(String),
        pausedUntil: person.pausedUntil ? new Date(person.pausedUntil) : null,
      }
    : null
}

/** Why nothing at all may go to this person now; `null`: it depends on the bulletin. */
export async function refusalOf(payload: Payload, person: ReaderNow, now: Date): Promise<string | null> {
  if (person.state !== 'confirmed') return person.state
  if (person.pausedUntil && person.pausedUntil > now) return 'paused'
  return (await suppressionsOf(payload, person.email)).length > 0 ? 'suppressed-address' : null
}

/** Why this bulletin may not go to them. */
export async function refusalOfBulletin(
  payload: Payload,
  person: ReaderNow,
  bulletin: string,
  now: Date,
): Promise<string | null> {
  if (!person.bulletins.includes(bulletin)) return 'left-bulletin'
  return allows(await lastConsent(payload, person.id, bulletin), now) ? null : 'no-consent'
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
