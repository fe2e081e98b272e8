import type { Payload } from 'payload'
import type { Bulletin } from '../audience/bulletin'
import { consentText } from '../audience/consent-text'
import { noteDeparture } from '../audience/store-rights'
import type { Locale } from '../language/locale'
import type { ConsentRecord } from '../register/consent-record'
import { appendConsents } from '../register/store-consents'
import { sampleConsents, sampleDay } from './consents'
import type { SampleFiles, SampleSubscriber } from './files'
import type { Terms } from './load-terms'
import { pick } from './pick'

/** The sample subscribers, confirmed, each with the consents a real one would have, marked as sample. */
export async function loadSubscribers(
  payload: Payload,
  files: SampleFiles,
  terms: Terms,
  bulletin: string,
  now: Date,
): Promise<void> {
  const people = files.items<SampleSubscriber>('subscribers.json')
  const known = await knownAddresses(payload, people)
  const bulletins = {
    fr: await bulletinIn(payload, bulletin, 'fr'),
    en: await bulletinIn(payload, bulletin, 'en'),
  }
  const consents: ConsentRecord[] = []
  for (const person of people.filter(({ email }) => !known.has(email))) {
    const { email, locale } = person
    const { id } = await createSubscriber(payload, person, terms, bulletin, now)
    const shown = consentText(bulletins[locale], locale)
    consents.push(...sampleConsents(person, { id: String(id), email }, bulletins[locale], shown, now))
    await leaveOnce(payload, person, bulletin, now)
  }
  // The register is written in the order of time.
  await appendConsents(
    payload,
    consents.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)),
  )
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

async function bulletinIn(payload: Payload, id: string, locale: Locale): Promise<Bulletin> {
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

function createSubscriber(
  payload: Payload,
  person: SampleSubscriber,
  terms: Terms,
  bulletin: string,
  now: Date,
) {
  const { email, firstName, locale, source, away } = person
  const since = sampleDay(now, away?.backDaysAgo ?? person.sinceDaysAgo).toISOString()
  return payload.create({
    collection: 'subscribers',
    overrideAccess: true,
    data: {
      email,
      firstName,
      locale,
      themes: pick(person.themes, terms.themes),
      territories: pick(person.territories, terms.territories),
      organisation: person.organisation && terms.organisations.get(person.organisation),
      state: 'confirmed',
      bulletins: [bulletin],
      requestedAt: since,
      confirmedAt: since,
      frequency: 'each',
      source,
      sample: true,
    },
  })
}

async function leaveOnce(payload: Payload, { locale, away }: SampleSubscriber, bulletin: string, now: Date) {
  if (!away) return
  const at = sampleDay(now, away.leftDaysAgo)
  await noteDeparture(payload, {
    reason: away.reason,
    bulletin,
    locale,
    key: `sample ${away.leftDaysAgo}`,
    at,
  })
}
