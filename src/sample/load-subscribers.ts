import type { Payload } from 'payload'
import type { Bulletin } from '../audience/bulletin'
import { asRecord } from '../audience/consent'
import { consentText } from '../audience/consent-text'
import type { ConsentRecord } from '../register/consent-record'
import { appendConsents } from '../register/store-consents'
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
  const consents: ConsentRecord[] = []
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
        frequency: 'each',
        source: 'sample',
        sample: true,
      },
    })
    const shown = consentText(await bulletinIn(payload, bulletin, person.locale), person.locale)
    consents.push(
      asRecord({
        person: { id: String(id), email: person.email },
        bulletin,
        act: 'confirmed',
        method: 'sample',
        source: 'sample',
        locale: person.locale,
        shown,
        at: now,
      }),
    )
  }
  await appendConsents(payload, consents)
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
