import type { Payload } from 'payload'
import type { Locale } from '../language/locale'

/** `from`: the collection that holds more of these than were listed; absent when the list is whole. */
export type Choice = { id: string; name: string; parent: string | null; from?: Listed }
type Listed = 'bulletins' | 'themes' | 'audiences' | 'territories' | 'organisations'
export type SegmentChoices = Record<
  'bulletins' | 'themes' | 'audiences' | 'territories' | 'organisation',
  Choice[]
>

/** What a screen is given at once. It looks for the others by name, and for those already chosen by their ids. */
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

async function named(payload: Payload, collection: Listed, locale: Locale): Promise<Choice[]> {
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
  const rest = docs.length < most ? {} : { from: collection }
  return docs.map((doc) => ({ id: doc.id, name: doc.name, parent: parentOf(doc), ...rest }))
}

function parentOf(doc: object): string | null {
  const parent = (doc as { parent?: unknown }).parent
  return typeof parent === 'string' ? parent : null
}
