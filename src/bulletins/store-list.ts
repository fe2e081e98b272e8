import type { Payload } from 'payload'
import type { Edition } from '../payload-types'

/** An edition as the command line lists it: `bulletin` is its slug. */
export type ListedEdition = { id: string; bulletin: string; subject: string; state: Edition['state'] }

/** Every edition, newest first, with its French subject. */
export async function listEditions(payload: Payload): Promise<ListedEdition[]> {
  const { docs } = await payload.find({
    collection: 'editions',
    sort: '-createdAt',
    locale: 'fr',
    fallbackLocale: false,
    depth: 1,
    populate: { bulletins: { slug: true } },
    select: { bulletin: true, subject: true, state: true },
    pagination: false,
    overrideAccess: true,
  })
  return docs.map(({ id, bulletin, subject, state }) => ({
    id: String(id),
    bulletin: typeof bulletin === 'object' ? bulletin.slug : '',
    subject: subject ?? '',
    state,
  }))
}
