import type { Entry } from '../knowledge/document'
import type { Localised } from '../language/locale'
import { kinds, type Place, pathTo } from '../language/routes'
import type { SitePage } from './site-map'

/** An edition of the archive: one slug for both languages, in those it was sent in. */
type Edition = { slug: string; date: Date }

/** Every public page: the fixed ones first, then contents and editions. A list changed when its newest part did. */
export function sitePages(
  entries: Entry[],
  editions: Localised<Edition[]>,
  others: (SitePage & { place: Place })[] = [],
): SitePage[] {
  const contents = entries.map(({ paths, updatedAt }): SitePage => ({ paths, updatedAt }))
  const sent = editionPages(editions)
  return [
    page(undefined, newest(contents)),
    ...kinds.map((kind) => page(kind, newest(entries.filter((entry) => entry.kind === kind)))),
    page('bulletins', newest(sent)),
    page('whats-new', newest(contents)),
    page('life-phases', newest(contents)),
    page('key-messages', null),
    ...lists.map((place) => page(place, newest(others.filter((other) => other.place === place)))),
    page('subscribe', null),
    page('privacy', null),
    page('accessibility', null),
    ...contents,
    ...others.map(({ paths, updatedAt }) => ({ paths, updatedAt })),
    ...sent,
  ]
}

const lists = ['pages', 'sections', 'territories', 'organisations', 'themes', 'audiences'] as const

function page(place: Place | undefined, updatedAt: string | null): SitePage {
  return { paths: { fr: pathTo('fr', place), en: pathTo('en', place) }, updatedAt }
}

function editionPages({ fr, en }: Localised<Edition[]>): SitePage[] {
  const all = new Map([...fr, ...en].map(({ slug, date }) => [slug, date]))
  return [...all].map(([slug, date]) => ({
    paths: {
      fr: fr.some((edition) => edition.slug === slug) ? pathTo('fr', 'bulletins', slug) : null,
      en: en.some((edition) => edition.slug === slug) ? pathTo('en', 'bulletins', slug) : null,
    },
    updatedAt: date.toISOString(),
  }))
}

function newest(pages: { updatedAt: string | null }[]): string | null {
  return (
    pages
      .map(({ updatedAt }) => updatedAt ?? '')
      .sort()
      .at(-1) || null
  )
}
