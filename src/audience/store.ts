import type { Payload } from 'payload'
import type { Locale } from '../language/locale'
import type { Subscriber as SubscriberRow } from '../payload-types'
import type { ConsentSource, OtherPurpose, SealedConsent } from '../register/consent-record'
import {
  appendConsents,
  consentBeforeLeaving,
  hasWithdrawn,
  lastConsent,
  lastConsentAt,
  standingPurposes,
} from '../register/store-consents'
import type { Bulletin } from './bulletin'
import { asRecord, type Consent } from './consent'
import type { Notice, NoticeKind } from './notice'
import type { Along, PersonChange } from './person-change'
import { askedOf } from './store-asked'
import { bulletins, standingTies, type Ties, termIds } from './store-choices'
import { addPerson, changePerson } from './store-person'
import { type Departure, erase, moveTo, noteDeparture } from './store-rights'
import { liftOwnActs, suppress, suppressionsOf } from './store-suppressions'
import type { Subscriber } from './subscriber'
import { type SuppressionReason, suppressionHashes } from './suppression'

export type { Payload } from 'payload'
export type AudienceStore = ReturnType<typeof audienceStore>

/**
 * What the audience keeps, through Payload. Access is overridden throughout: a visitor may act on one record, the one a
 * signed link or a form names, and the verbs decide it.
 */
export function audienceStore(payload: Payload) {
  return {
    bulletins: (locale: Locale): Promise<Bulletin[]> => bulletins(payload, locale),

    termIds: (kind: 'themes' | 'audiences' | 'territories', slugs: string[]): Promise<string[]> =>
      termIds(payload, kind, slugs),

    /** What a person is to be tied to, without what has been deleted. */
    standingTies: (ties: Partial<Ties>): Promise<Partial<Ties>> => standingTies(payload, ties),

    async subscriber(id: string): Promise<Subscriber | null> {
      const row = await payload.findByID({
        collection: 'subscribers',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
      })
      return row ? asSubscriber(row) : null
    },

    async subscriberOf(email: string): Promise<Subscriber | null> {
      const { docs } = await payload.find({
        collection: 'subscribers',
        where: { email: { equals: email } },
        limit: 1,
        depth: 0,
        pagination: false,
        overrideAccess: true,
      })
      return docs[0] ? asSubscriber(docs[0]) : null
    },

    /** `null` when somebody else has just added the same address. */
    async addSubscriber(
      subscriber: Omit<Subscriber, 'id' | 'frequency' | 'organisation'> & { typedEmail?: string | null },
      source: ConsentSource = 'form',
    ): Promise<Subscriber | null> {
      const person = { frequency: 'each', source, ...subscriber } as const
      const id = await addPerson(payload, person).catch(async (error) => {
        if (await this.subscriberOf(subscriber.email)) return null
        throw error
      })
      return id === null ? null : this.subscriber(id)
    },

    /**
     * What changes of a person, with what the register says of it. `false`: they were erased meanwhile, or are no longer as
     * `expected`, and nothing is written.
     */
    changeSubscriber: (
      id: string,
      change: PersonChange,
      { proofs = [], expected }: { proofs?: Consent[]; expected?: Along['expected'] } = {},
    ): Promise<boolean> =>
      changePerson(payload, id, change, { records: proofs.map(asRecord), ...(expected && { expected }) }),

    /** Adds to the register of consents, in order. */
    async record(consents: Consent[]): Promise<void> {
      await appendConsents(payload, consents.map(asRecord))
    },

    askedOf: (email: string, confirmedAt: Date | null) => askedOf(payload, email, confirmedAt),

    /** The consent that stands for a bulletin, or what ended it; `null` when nothing was ever said. */
    lastConsent: (subscriber: string, bulletin: string): Promise<SealedConsent | null> =>
      lastConsent(payload, subscriber, bulletin),

    /** What stood when they left a bulletin. */
    consentBeforeLeaving: (
      subscriber: string,
      bulletin: string,
      leftAt: Date,
    ): Promise<SealedConsent | null> => consentBeforeLeaving(payload, subscriber, bulletin, leftAt),

    /** What was last said of a bulletin from an address, whoever it was. */
    lastConsentAt: (email: string, bulletin: string): Promise<SealedConsent | null> =>
      lastConsentAt(payload, suppressionHashes(email), bulletin),

    /** What they agreed to besides bulletins, and when. */
    purposesOf: (subscriber: string) => standingPurposes(payload, subscriber),

    /** Whether they, or somebody at their address before, took back what they had agreed to. */
    hasWithdrawn: ({ id, email }: Pick<Subscriber, 'id' | 'email'>, purpose: OtherPurpose) =>
      hasWithdrawn(payload, { subscriber: id, hashes: suppressionHashes(email) }, purpose),

    /** When this person’s address last changed; `null` when it never did. */
    async movedAt(subscriber: string): Promise<Date | null> {
      const { docs } = await payload.find({
        collection: 'notices',
        where: { kind: { equals: 'address-changed' }, subscriber: { equals: subscriber } },
        sort: '-createdAt',
        limit: 1,
        pagination: false,
        depth: 0,
        overrideAccess: true,
      })
      return docs[0] ? new Date(docs[0].createdAt) : null
    },

    /** Whether a notice of this kind still waits (mail may have been off for days), or was asked for after `since`. */
    async hasNotice(kind: NoticeKind, subscriber: string, since: Date | null): Promise<boolean> {
      const { totalDocs } = await payload.count({
        collection: 'notices',
        where: {
          kind: { equals: kind },
          subscriber: { equals: subscriber },
          or: [
            { state: { in: ['pending', 'claimed', 'submitting', 'deferred'] } },
            ...(since ? [{ createdAt: { greater_than: since.toISOString() } }] : []),
          ],
        },
        overrideAccess: true,
      })
      return totalDocs > 0
    },

    /** How many notices of this kind were asked for since a moment. */
    async countNotices(kind: NoticeKind, subscriber: string, since: Date): Promise<number> {
      const { totalDocs } = await payload.count({
        collection: 'notices',
        where: {
          kind: { equals: kind },
          subscriber: { equals: subscriber },
          createdAt: { greater_than: since.toISOString() },
        },
        overrideAccess: true,
      })
      return totalDocs
    },

    /** Queued for the worker: a web request never waits for a mail server. `false` when another process has queued the same. */
    async queueNotice({ to, bulletins, ...notice }: Notice, at: Date): Promise<boolean> {
      const message = to || bulletins ? { ...(to && { to }), ...(bulletins && { bulletins }) } : null
      try {
        await payload.create({
          collection: 'notices',
          data: { ...notice, ...(message && { message }), state: 'pending', createdAt: at.toISOString() },
          depth: 0,
          overrideAccess: true,
        })
        return true
      } catch (error) {
        const { totalDocs } = await payload.count({
          collection: 'notices',
          where: { onceKey: { equals: notice.onceKey ?? '' } },
          overrideAccess: true,
        })
        if (totalDocs === 0) throw error
        return false
      }
    },

    /** The bulletins this person left since a moment, as the register tells. */
    async withdrawals(subscriber: string, since: Date): Promise<{ bulletin: string | null; at: Date }[]> {
      const { docs } = await payload.find({
        collection: 'consents',
        where: {
          subscriber: { equals: subscriber },
          act: { equals: 'withdrawn' },
          purpose: { equals: 'bulletin' },
          at: { greater_than_equal: since.toISOString() },
        },
        limit: 100,
        sort: '-sequence',
        pagination: false,
        depth: 0,
        overrideAccess: true,
      })
      return docs.map(({ bulletin, at }) => ({
        bulletin: bulletin ? String(bulletin) : null,
        at: new Date(at),
      }))
    },

    noteDeparture: (departure: Departure): Promise<void> => noteDeparture(payload, departure),

    moveTo: (
      person: Pick<Subscriber, 'id' | 'email'>,
      email: string,
      typedEmail: string | null = null,
    ): Promise<boolean> => moveTo(payload, person, email, typedEmail),

    erase: (id: string): Promise<void> => erase(payload, id),

    suppressionsOf: (email: string): Promise<SuppressionReason[]> => suppressionsOf(payload, email),

    suppress: (email: string, reason: SuppressionReason, at: Date): Promise<void> =>
      suppress(payload, email, reason, at),

    liftOwnActs: (email: string): Promise<void> => liftOwnActs(payload, email),
  }
}

/** A row as Payload reads it. */
export function asSubscriber(row: SubscriberRow): Subscriber {
  return {
    id: String(row.id),
    email: row.email,
    firstName: row.firstName ?? null,
    locale: row.locale,
    state: row.state,
    bulletins: ids(row.bulletins),
    themes: ids(row.themes),
    audiences: ids(row.audiences),
    territories: ids(row.territories),
    frequency: row.frequency,
    organisation: row.organisation ? (ids([row.organisation])[0] ?? null) : null,
    pausedUntil: asDate(row.pausedUntil),
    newEmail: row.newEmail ?? null,
    requestedAt: asDate(row.requestedAt),
    confirmedAt: asDate(row.confirmedAt),
    unsubscribedAt: asDate(row.unsubscribedAt),
  }
}

function ids(related: (string | { id: string })[] | null | undefined): string[] {
  return (related ?? []).map((one) => (typeof one === 'string' ? one : one.id))
}

function asDate(value: string | null | undefined): Date | null {
  return value ? new Date(value) : null
}
