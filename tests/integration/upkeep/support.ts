import type { Payload } from 'payload'
import { recordConsent } from '../../../src/audience/record-consent'
import { audienceStore } from '../../../src/audience/store'
import type { Clock } from '../../../src/platform/clock'
import { consentsAt } from '../../support/consents'

type Given = { email: string; bulletin: string; givenAt: Date; basis?: 'business' | 'inquiry' | 'express' }

/** Someone whose consent staff wrote down, as they do. Returns their id. */
export async function implied(
  payload: Payload,
  { email, bulletin, givenAt, basis = 'inquiry' }: Given,
  clock: Clock,
): Promise<string> {
  const { outcome, subscriber } = await recordConsent(
    audienceStore(payload),
    { email, firstName: null, locale: 'fr', bulletin, source: 'phone', basis, proof: 'Appel noté', givenAt },
    clock,
  )
  if (outcome !== 'recorded' || !subscriber) throw new Error(outcome)
  return subscriber
}

export async function noticesOf(payload: Payload, subscriber: string, kind: 'renew' | 'confirm-reminder') {
  const { docs } = await payload.find({
    collection: 'notices',
    where: { subscriber: { equals: subscriber }, kind: { equals: kind } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

/** What the register says under an address, in a few words, from the oldest line: `erased by retention`. */
export const actsAt = async (payload: Payload, email: string): Promise<string[]> =>
  (await consentsAt(payload, email)).map(
    ({ act, method, subscriber }) => `${act} by ${method}${subscriber ? ' of someone' : ''}`,
  )
