import type { Payload } from 'payload'
import type { Bulletin } from '../audience/bulletin'
import { bulletinPurpose } from '../audience/consent'
import { consentText } from '../audience/consent-text'
import type { SampleFiles, SampleSubscriber } from './files'
import type { Terms } from './load-terms'
import { pick } from './pick'

/** The sample subscribers, confirmed, each with the consent record a real one would have, marked as sample. */
export async function loadSubscribers(
  payload: Payload,
  files: SampleFiles,
  terms: Terms,
  bulletin: string,
  now: Date,
): Promise<void> {
  const people = files.items<SampleSubscriber>('subscribers.json')
  const known = await knownAddresses(payload, people)
  const at = now.toISOString()
  for (const person of people.filter(({ email }) => !known.has(email))) {
    const { id } = await payload.create({
      collection: 'subscribers',
      overrideAccess: true,
      data: {
        email: person.email,
        firstName: person.firstName,
        locale: person.locale,
        themes: pick(person.themes, terms.themes),
        territories: pick(person.territories, terms.territories),
        state: 'confirmed',
        bulletins: [bulletin],
        requestedAt: at,
        confirmedAt: at,
        sample: true,
      },
    })
    const { text, version, hash } = consentText(
      await bulletinIn(payload, bulletin, person.locale),
      person.locale,
    )
    await payload.create({
      collection: 'consents',
      overrideAccess: true,
      data: {
        subscriber: id,
        bulletin,
        act: 'confirmed',
        method: 'sample',
        purpose: bulletinPurpose,
        basis: 'express',
        locale: person.locale,
        text,
        textVersion: version,
        textHash: hash,
        at,
      },
    })
  }
}

async function knownAddresses(payload: Payload, people: SampleSubscriber[]): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'subscribers',
    where: { email: { in: people.map(({ email }) => email) } },
    limit: people.length,
    depth: 0,
    overrideAccess: true,
  })
  return new Set(docs.map(({ email }) => email))
}

async function bulletinIn(payload: Payload, id: string, locale: 'fr' | 'en'): Promise<Bulletin> {
  const found = await payload.findByID({
    collection: 'bulletins',
    id,
    locale,
    depth: 0,
    overrideAccess: true,
  })
  return {
    ...found,
    id: String(found.id),
    onBehalfOf: found.onBehalfOf ?? null,
    replyTo: found.replyTo ?? null,
  }
}
