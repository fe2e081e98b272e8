import type { Summary } from '../knowledge/document'
import { escapeHtml } from '../knowledge/escape-html'
import type { SiteIdentity } from '../knowledge/site-identity'
import { takenPaths } from './taken-paths'

/** The card's size in pixels; it is narrower where there is less room, and scrolls when it must. */
export const cardSize = { width: 560, height: 320 } as const

export function embedCode(
  document: Summary,
  site: SiteIdentity,
  origin: string,
  { width, height }: { width: number; height: number } = cardSize,
): string {
  const title = escapeHtml(`${document.title} – ${site.name}`)
  const address = escapeHtml(origin + takenPaths(document).card)
  return `<iframe src="${address}" title="${title}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`
}
