import type { Feed } from './feed'
import { element, xmlFile } from './xml'

/** Atom 1.0, RFC 4287. */
export function atomFeed(feed: Feed): string {
  const children = [
    element('id', {}, feed.urls['feed.xml']),
    element('title', {}, feed.title),
    ...(feed.subtitle ? [element('subtitle', {}, feed.subtitle)] : []),
    element('updated', {}, feed.updated),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.urls['feed.xml'] }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.homeUrl }),
    element('link', { rel: 'alternate', type: 'application/feed+json', href: feed.urls['feed.json'] }),
    element('author', {}, [element('name', {}, feed.author.name), element('uri', {}, feed.author.url)]),
    element('generator', {}, 'Liaison'),
    ...feed.entries.map((entry) => entryElement(entry, feed.language)),
  ]
  return xmlFile(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, children),
  )
}

function entryElement(entry: Feed['entries'][number], language: string): string {
  return element('entry', {}, [
    element('id', {}, entry.id),
    element('title', {}, entry.title),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: entry.url }),
    element('published', {}, entry.published),
    element('updated', {}, entry.updated),
    ...entry.categories.map(({ slug, name }) => element('category', { term: slug, label: name })),
    element('summary', {}, entry.summary),
    element('content', { type: 'html' }, entry.content),
  ])
}
