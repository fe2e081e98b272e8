import type { Payload } from 'payload'
import { confirmSubscription } from '../../../src/audience/confirm-subscription'
import { noticeMail } from '../../../src/audience/notice-mail'
import { requestSubscription, type SubscriptionRequest } from '../../../src/audience/request-subscription'
import { audienceStore } from '../../../src/audience/store'
import type { Clock } from '../../../src/platform/clock'
import { type LinkAct, signLink } from '../../../src/platform/links'
import { openPayload } from '../../support/payload'

export type SetClock = Clock & { forward: (hours: number) => void }

/** A clock that stands still until it is told otherwise. */
export function setClock(start = '2026-11-22T14:00:00.000Z'): SetClock {
  let time = new Date(start).getTime()
  return Object.assign(() => new Date(time), {
    forward: (hours: number) => {
      time += hours * 60 * 60 * 1000
    },
  })
}

let bulletins = 0

export async function buildBulletin(payload: Payload, name = 'Bulletin de liaison') {
  bulletins += 1
  return payload.create({
    collection: 'bulletins',
    locale: 'fr',
    context: { quiet: true },
    data: {
      name,
      slug: `bulletin-${bulletins}`,
      purpose: 'Une fois par mois, des outils pour la persévérance scolaire',
      senderName: 'Liaison (exemple)',
      senderEmail: 'bulletin@example.org',
      onBehalfOf: 'Organisme régional d’exemple',
      postalAddress: '1, rue de l’Exemple, Longueuil (Québec) J4H 0A0',
      contact: 'bulletin@example.org',
      languages: ['fr', 'en'],
    },
    overrideAccess: true,
  })
}

export const someone = (email: string): SubscriptionRequest => ({
  email,
  firstName: null,
  locale: 'fr',
  shownIn: 'fr',
  bulletins: [],
  themes: [],
  audiences: [],
  territories: [],
})

/** Preferences of somebody who chose nothing but their bulletins. */
export const unchanged = {
  locale: 'fr' as const,
  themes: [],
  audiences: [],
  territories: [],
  bulletins: null,
  frequency: null,
  pausedUntil: null,
}

/** Everything the database holds about one address, without the moments at which rows were written. */
export async function held(payload: Payload, email: string) {
  const { docs } = await payload.find({
    collection: 'subscribers',
    where: { email: { equals: email } },
    depth: 0,
    overrideAccess: true,
  })
  const [subscriber] = docs
  if (!subscriber) return { subscriber: null, acts: [], notices: [] }
  const where = { subscriber: { equals: subscriber.id } }
  const [consents, notices] = await Promise.all([
    payload.find({
      collection: 'consents',
      where,
      sort: 'at',
      pagination: false,
      depth: 0,
      overrideAccess: true,
    }),
    payload.find({
      collection: 'notices',
      where,
      sort: 'createdAt',
      pagination: false,
      depth: 0,
      overrideAccess: true,
    }),
  ])
  return {
    subscriber,
    acts: consents.docs.map(({ act, method }) => `${act} by ${method}`),
    notices: notices.docs.map(({ kind }) => kind),
  }
}

/** As the worker does once a message is accepted. */
export async function settleNotices(payload: Payload): Promise<void> {
  await payload.update({
    collection: 'notices',
    where: { state: { equals: 'pending' } },
    data: { state: 'accepted' },
    depth: 0,
    overrideAccess: true,
  })
}

export type Audience = Awaited<ReturnType<typeof openAudience>>

/** A database with two bulletins, and what people do with the mails they get. */
export async function openAudience() {
  const { payload, close } = await openPayload()
  const monthly = await buildBulletin(payload, 'Mensuel')
  const weekly = await buildBulletin(payload, 'Hebdo')
  const store = () => audienceStore(payload)
  const link = (act: LinkAct, subscriber: string, issuedAt: Date, bulletin = monthly.id) =>
    signLink(act, { subscriber, bulletin, locale: 'fr', issuedAt })
  return {
    payload,
    close,
    monthly,
    weekly,
    store,
    link,

    /** Asked, and an hour later confirmed; the id. */
    async subscribed(
      email: string,
      clock: SetClock,
      bulletins = [monthly.slug, weekly.slug],
    ): Promise<string> {
      await requestSubscription(store(), { ...someone(email), firstName: 'Ana', bulletins }, clock)
      const id = (await held(payload, email)).subscriber?.id as string
      clock.forward(1)
      await confirmSubscription(store(), link('confirm', id, clock()), clock)
      await settleNotices(payload)
      clock.forward(1)
      return id
    },

    /** The last mail of a kind to a person, as the worker would send it now. */
    async mailOf(kind: string, subscriber: string, clock: SetClock) {
      const { docs } = await payload.find({
        collection: 'notices',
        where: { kind: { equals: kind }, subscriber: { equals: subscriber } },
        sort: '-createdAt',
        limit: 1,
        depth: 0,
        showHiddenFields: true,
        overrideAccess: true,
      })
      const mail = await noticeMail(payload, docs[0] as Parameters<typeof noticeMail>[1], clock)
      if ('suppressed' in mail) throw new Error(mail.suppressed)
      return mail
    },
  }
}
