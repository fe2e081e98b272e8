import type { Summary } from './document'

/** One line of the stream: something appeared, or was revised and why. */
export type NewsItem = { what: 'appeared' | 'revised'; at: string; content: Summary }

/** Merges what appeared and what was revised, latest first. A content that was revised is told twice, once for each. */
export function newsOf(appeared: Summary[], revised: Summary[]): NewsItem[] {
  const items: NewsItem[] = [
    ...appeared.map((content) => ({ what: 'appeared' as const, at: content.publishedAt, content })),
    ...revised
      .filter(({ publishedAt, revisedOn }) => revisedOn > publishedAt)
      .map((content) => ({ what: 'revised' as const, at: content.revisedOn, content })),
  ]
  return items.sort((a, b) => b.at.localeCompare(a.at) || a.content.id.localeCompare(b.content.id))
}
