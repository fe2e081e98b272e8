import type { Payload } from 'payload'
import { asRecord } from '../../src/audience/consent'
import type { Frequency } from '../../src/audience/frequency'
import type { EditionContent } from '../../src/bulletins/edition-content'
import { placeholders } from '../../src/bulletins/personal-links'
import { editionRow, freezeEdition } from '../../src/delivery/store-editions'
import { keepSnapshot } from '../../src/delivery/store-snapshots'
import type { Locale } from '../../src/language/locale'
import type { ConsentRecord } from '../../src/register/consent-record'
import { appendConsents } from '../../src/register/store-consents'

let count = 0

export async function makeBulletin(payload: Payload, given: Record<string, unknown> = {}): Promise<string> {
  const { id } = await payload.create({
    collection: 'bulletins',
    locale: 'fr',
    context: { quiet: true },
    overrideAccess: true,
    data: {
      name: 'Le bulletin de l’été',
      slug: `bulletin-${++count}`,
      purpose: 'Les nouvelles du réseau, chaque mois.',
      senderName: 'Instance régionale d’essai',
      senderEmail: 'bulletin@instance.example.org',
      postalAddress: '1, rue de l’Essai, Québec (Québec) G1A 1A1',
      contact: 'info@instance.example.org',
      languages: ['fr', 'en'],
      ...given,
    },
  })
  return id
}

type GivenSubscriber = {
  locale?: Locale
  state?: 'unconfirmed' | 'confirmed' | 'unsubscribed'
  email?: string
  pausedUntil?: Date
  frequency?: Frequency
}

export async function makeSubscribers(
  payload: Payload,
  bulletin: string,
  people: GivenSubscriber[],
): Promise<string[]> {
  const ids: string[] = []
  const consents: ConsentRecord[] = []
  for (const person of people) {
    const { locale = 'fr', state = 'confirmed', email = `person-${++count}@example.org` } = person
    const { id } = await payload.create({
      collection: 'subscribers',
      overrideAccess: true,
      data: {
        email,
        locale,
        state,
        frequency: person.frequency ?? 'each',
        source: 'form',
        bulletins: [bulletin],
        pausedUntil: person.pausedUntil?.toISOString() ?? null,
      },
    })
    ids.push(id)
    if (state === 'confirmed') consents.push(consentOf({ id, email }, bulletin))
  }
  await appendConsents(payload, consents)
  return ids
}

function consentOf(person: { id: string; email: string }, bulletin: string): ConsentRecord {
  const shown = { text: 'Oui', version: '1', hash: 'a'.repeat(64) }
  return asRecord({
    person,
    bulletin,
    act: 'confirmed',
    method: 'link',
    locale: 'fr',
    shown,
    at: new Date('2026-01-15T15:00:00Z'),
  })
}

export async function makeDraft(payload: Payload, bulletin: string): Promise<string> {
  const { id } = await payload.create({
    collection: 'editions',
    locale: 'fr',
    overrideAccess: true,
    data: { bulletin, subject: 'Un objet', state: 'draft' },
  })
  return id
}

/** An edition whose sending has started, with its copies made: what the worker finds, without the renderer. */
export async function startEdition(
  payload: Payload,
  bulletin: string,
  locales: Locale[] = ['fr'],
  now = new Date(),
  changes: Partial<EditionContent> = {},
): Promise<string> {
  const id = await makeDraft(payload, bulletin)
  const edition = await editionRow(payload, id)
  if (!edition) throw new Error('no edition')
  const contents = Object.fromEntries(
    locales.map((locale) => [locale, { ...contentOf(id, bulletin, locale), ...changes }]),
  )
  for (const locale of locales) {
    await keepSnapshot(
      payload,
      id,
      locale,
      {
        subject: locale === 'fr' ? 'Un été d’exception' : 'A summer',
        html: `<p>Bonjour</p><a href="${placeholders.unsubscribe}">x</a><a href="${placeholders.preferences}">y</a>`,
        text: `Bonjour ${placeholders.unsubscribe} ${placeholders.preferences}`,
      },
      now,
    )
  }
  if (!(await freezeEdition(payload, edition, contents, now))) throw new Error('not frozen')
  return id
}

export function contentOf(id: string, bulletin: string, locale: Locale): EditionContent {
  return {
    locale,
    edition: { id, number: 1, slug: '1-un-objet' },
    bulletin: {
      id: bulletin,
      slug: 'le-bulletin',
      name: 'Le bulletin de l’été',
      senderName: 'Instance régionale d’essai',
      senderEmail: 'bulletin@instance.example.org',
      replyTo: 'repondre@instance.example.org',
      onBehalfOf: null,
      postalAddress: '1, rue de l’Essai',
      contact: 'info@instance.example.org',
    },
    subject: 'Un été d’exception',
    preheader: '',
    opening: null,
    sections: [],
  }
}
