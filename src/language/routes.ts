import type { Locale, Localised } from './locale'

/** The four kinds of content that have a section of the site. Their names are their collection slugs. */
export const kinds = ['fact-sheets', 'research', 'initiatives', 'events'] as const
export type Kind = (typeof kinds)[number]

export function isKind(value: unknown): value is Kind {
  return kinds.includes(value as Kind)
}

/** Public addresses by language. The folders of `src/app` bear the English names: `src/web/route.ts` leads French ones to them. */
export const segments = {
  'fact-sheets': { fr: 'fiches', en: 'fact-sheets' },
  research: { fr: 'recherches', en: 'research' },
  initiatives: { fr: 'initiatives', en: 'initiatives' },
  events: { fr: 'evenements', en: 'events' },
  bulletins: { fr: 'bulletins', en: 'bulletins' },
  pages: { fr: 'pages', en: 'pages' },
  sections: { fr: 'sections', en: 'sections' },
  'key-messages': { fr: 'messages-cles', en: 'key-messages' },
  organisations: { fr: 'organismes', en: 'organizations' },
  territories: { fr: 'territoires', en: 'territories' },
  themes: { fr: 'themes', en: 'themes' },
  audiences: { fr: 'publics', en: 'audiences' },
  'life-phases': { fr: 'phases-de-vie', en: 'life-phases' },
  'whats-new': { fr: 'quoi-de-neuf', en: 'whats-new' },
  search: { fr: 'chercher', en: 'search' },
  subscribe: { fr: 'abonnement', en: 'subscribe' },
  privacy: { fr: 'confidentialite', en: 'privacy' },
  accessibility: { fr: 'accessibilite', en: 'accessibility' },
  'feed.xml': { fr: 'flux.xml', en: 'feed.xml' },
  'feed.json': { fr: 'flux.json', en: 'feed.json' },
  'events.ics': { fr: 'evenements.ics', en: 'events.ics' },
} as const satisfies Record<string, Localised>

export type Place = keyof typeof segments

/** Under `subscribe`, where a form that stands on another site is sent. */
export const embedSegment = { fr: 'ailleurs', en: 'elsewhere' } as const

/** `/fr/fiches`, `/en/fact-sheets/some-slug`; without a place, the home page. */
export function pathTo(locale: Locale, place?: Place, slug?: string): string {
  return ['', locale, place && segments[place][locale], slug].filter((part) => part !== undefined).join('/')
}

/** Where staff see the latest version of a content as the site would show it, before it is published. */
export function previewPath(locale: Locale, collection: string, id: string): string {
  return `/${locale}/preview/${collection}/${id}`
}

/** The place of that name, in either language. */
export function placeNamed(name: string | undefined): Place | null {
  return name === undefined ? null : (byName.get(name) ?? null)
}

const byName = new Map<string, Place>(
  Object.entries(segments).flatMap(([place, { fr, en }]) => [
    [fr, place as Place] as const,
    [en, place as Place] as const,
  ]),
)

/** The place that a folder of `src/app` answers for: folders bear the English names. */
export function placeOf(folder: string): Place | null {
  const found = Object.entries(segments).find(([, { en }]) => en === folder)
  return found ? (found[0] as Place) : null
}

/** Classifications whose terms have a page and feeds of their own, and what narrows a list to one. */
export const termPlaces = {
  themes: 'theme',
  audiences: 'audience',
  territories: 'territory',
  organisations: 'organisation',
} as const
export type TermPlace = keyof typeof termPlaces

export function isTermPlace(place: unknown): place is TermPlace {
  return typeof place === 'string' && Object.hasOwn(termPlaces, place)
}
