import type { ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'

/** A page of the site as HTML, its server components awaited. */
export async function htmlOf(page: ReactNode): Promise<string> {
  let html = ''
  for await (const part of (await prerenderToNodeStream(page)).prelude) html += part
  return html
}

/** What a page says before anything is opened or pressed. */
export function shownIn(html: string): string {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
  return html
    .replace(/<details(?![^>]*\sopen)[\s\S]*?<\/details>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#x27);/g, (_, name) => signs[name] ?? '')
}
