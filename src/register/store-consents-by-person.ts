import type { Payload } from 'payload'
import type { SealedConsent } from './consent-record'
import { asConsent } from './store-consents'

/** What the register says of these people, each from the oldest: a person has a few lines. */
export async function consentsOfPeople(
  payload: Payload,
  ids: string[],
): Promise<Map<string, SealedConsent[]>> {
  const { docs } = await payload.find({
    collection: 'consents',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    where: { subscriber: { in: ids } },
    sort: 'sequence',
  })
  const byPerson = new Map<string, SealedConsent[]>()
  for (const line of docs.map(asConsent)) {
    const person = line.subscriber ?? ''
    const lines = byPerson.get(person)
    if (lines) lines.push(line)
    else byPerson.set(person, [line])
  }
  return byPerson
}
