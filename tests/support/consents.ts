import type { Payload } from 'payload'
import { suppressionHash } from '../../src/audience/suppression'

/** What the register says under an address, from the oldest line, as Payload reads it. */
export async function consentsAt(payload: Payload, email: string) {
  const { docs } = await payload.find({
    collection: 'consents',
    where: { addressHash: { equals: suppressionHash(email) } },
    sort: 'sequence',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}
