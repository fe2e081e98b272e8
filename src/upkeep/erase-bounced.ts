import { audienceStore } from '../audience/store'
import type { Subscriber } from '../audience/subscriber'
import { erasePerson } from './erase-person'
import { type BouncedAddress, bouncedBefore, forgetBounce, peopleAt } from './store-bounced'
import type { Payload } from './store-ending'

/**
 * Addresses whose server said long ago that they do not exist: who had them can no longer be written to, and is erased; then the
 * digest has nothing left to refuse. What people decided themselves (leaving, erasure, a complaint, their word to the team) is kept.
 */
export async function* eraseBounced(payload: Payload, cutoff: Date, now: Date): AsyncGenerator<number> {
  for (;;) {
    const page = await bouncedBefore(payload, cutoff)
    for (const bounced of page) await eraseAt(payload, bounced, now)
    yield page.length
    if (page.length === 0) return
  }
}

async function eraseAt(payload: Payload, { id, hash }: BouncedAddress, now: Date): Promise<void> {
  for (const person of await peopleAt(payload, hash)) {
    // Who moved meanwhile, or whose address staff put back in use, stays.
    const isStill = async ({ email }: Subscriber) =>
      email === person.email && (await audienceStore(payload).suppressionsOf(email)).includes('bounce')
    await erasePerson(payload, person, 'bounced', now, isStill)
  }
  await forgetBounce(payload, id)
}
