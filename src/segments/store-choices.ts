import type { Payload } from 'payload'
import type { Locale } from '../language/locale'

export type Choice = { id: string; name: string; parent: string | null }
export type SegmentChoices = Record<
  'bulletins' | 'themes' | 'audiences' | 'territories' | 'organisation',
  Choice[]
>

/** More than any list of an installation holds: what would be beyond is not offered. */
const most = 1000

/** What a segment may name, in the language of the administration, French where there is no English. */
export async function segmentChoices(payload: Payload, locale: Locale): Promise<SegmentChoices> {
  const [bulletins, themes, audiences, territories, organisation] = await Promise.all(
    (['bulletins', 'themes', 'audiences', 'territories', 'organisations'] as const).map((collection) =>
      named(payload, collection, locale),
    ),
  )
  return {
    bulletins: bulletins ?? [],
    themes: themes ?? [],
    audiences: audiences ?? [],
    territories: territories ?? [],
    organisation: organisation ?? [],
  }
}

async function named(
  payload: Payload,
  collection: 'bulletins' | 'themes' | 'audiences' | 'territories' | 'organisations',
  locale: Locale,
): Promise<Choice[]> {
  const { docs } = await payload.find({
    collection,
    locale,
    fallbackLocale: 'fr',
    sort: collection === 'bulletins' ? ['name', 'id'] : ['order', 'name', 'id'],
    limit: most,
    pagination: false,
    depth: 0,
    // Staff alone read bulletins; the endpoint has asked who is there.
    overrideAccess: true,
  })
  return docs.map((doc) => ({ id: doc.id, name: doc.name, parent: parentOf(doc) }))
}

function parentOf(doc: object): string | null {
  const parent = (doc as { parent?: unknown }).parent
  return typeof parent === 'string' ? parent : null
}
