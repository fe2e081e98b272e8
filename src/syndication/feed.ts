import type { Summary } from '../knowledge/document'
import type { SiteIdentity } from '../knowledge/site-identity'
import { spanInWords } from '../language/dates'
import { type Locale, languageTag } from '../language/locale'
import { type Kind, pathTo } from '../language/routes'
import { documentWords } from '../language/words/document'
import { feedWords } from '../language/words/feeds'
import { siteWords } from '../language/words/site'
import { type FollowedPlace, feedPaths } from './feed-paths'
import { stableId } from './stable-id'
import { escapeXml } from './xml'

/** A feed before it takes a format. All addresses are absolute. */
export type Feed = {
  title: string
  subtitle: string
  language: string
  /** The page that shows the same list. */
  homeUrl: string
  urls: Record<FeedFormat, string>
  author: { name: string; url: string }
  updated: string
  entries: Entry[]
}

export type FeedFormat = 'feed.xml' | 'feed.json'

type Entry = {
  id: string
  url: string
  title: string
  summary: string
  /** Safe HTML. */
  content: string
  published: string
  updated: string
  categories: { slug: string; name: string }[]
}

/** A content with its text, as `store-feeds.ts` reads it: `body` is safe HTML. */
export type FeedItem = Summary & { body: string }

type Source = {
  locale: Locale
  /** One section, or the whole site. */
  kind: Kind | null
  /** Or what concerns one term (a theme, an audience, a territory, an organization), or what a section of the site holds. */
  term?: { place: FollowedPlace; slug: string; name: string }
  site: SiteIdentity
  origin: string
  items: FeedItem[]
  /** When the feed is made: what an empty one says of its last change. */
  now: Date
}

export function feedOf({ locale, kind, term, site, origin, items, now }: Source): Feed {
  const entries = items.map((item) => entryOf(item, origin))
  const part = term?.name ?? (kind && siteWords[locale].kinds[kind])
  const paths = feedPaths(locale, term ?? kind)
  const updated = entries.map((entry) => entry.updated).sort()
  return {
    title: part ? feedWords[locale].sectionOf(part, site.name) : site.name,
    subtitle: kind ? siteWords[locale].kindIntro[kind] : site.tagline,
    language: languageTag[locale],
    homeUrl: origin + (term ? pathTo(locale, term.place, term.slug) : pathTo(locale, kind ?? undefined)),
    urls: { 'feed.xml': origin + paths.atom, 'feed.json': origin + paths.json },
    author: { name: site.publisher || site.name, url: origin + pathTo(locale) },
    updated: updated.at(-1) ?? now.toISOString(),
    entries,
  }
}

function entryOf(item: FeedItem, origin: string): Entry {
  const words = siteWords[item.locale]
  return {
    id: stableId(item),
    url: origin + item.path,
    title: item.isSample ? feedWords[item.locale].sampleOf(item.title) : item.title,
    summary: item.lead,
    content: [`<p>${escapeXml(item.lead)}</p>`, eventInHtml(item), item.body].filter(Boolean).join('\n'),
    published: iso(item.publishedAt),
    // The revision that staff told, not the last save: a comma put right is no news (RFC 4287 s. 4.2.15).
    updated: iso(item.revisedOn),
    categories: [
      { slug: item.kind, name: words.kind[item.kind] },
      ...item.themes,
      ...item.audiences,
      ...item.territories,
      ...(item.isSample ? [{ slug: 'sample', name: words.sample }] : []),
    ],
  }
}

function eventInHtml({ event, locale }: FeedItem): string {
  if (!event) return ''
  const { place, address, isOnline, standing, sessions } = event
  const words = documentWords[locale]
  const online = place ? siteWords[locale].alsoOnline : siteWords[locale].online
  const where = [place, address, isOnline && online].filter((part) => typeof part === 'string')
  const lines = [
    [words.standingSaid[standing.state], standing.note].filter(Boolean).join(' '),
    spanInWords(event.startsAt, event.endsAt, locale),
    where.join(', '),
    ...sessions.map(({ startsAt, endsAt, label, territory }) =>
      [label ?? territory?.name ?? words.session, spanInWords(startsAt, endsAt, locale)].join(', '),
    ),
  ].filter(Boolean)
  return `<p>${lines.map(escapeXml).join('<br />')}</p>`
}

function iso(moment: string): string {
  return new Date(moment).toISOString()
}
