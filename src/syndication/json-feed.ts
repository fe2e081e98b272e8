import type { Feed } from './feed'

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed(feed: Feed): string {
  const authors = [feed.author]
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(feed.subtitle && { description: feed.subtitle }),
    home_page_url: feed.homeUrl,
    feed_url: feed.urls['feed.json'],
    language: feed.language,
    authors,
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.content,
      date_published: entry.published,
      date_modified: entry.updated,
      language: feed.language,
      authors,
      tags: entry.categories.map(({ name }) => name),
    })),
  })
}
