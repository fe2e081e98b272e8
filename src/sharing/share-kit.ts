import type { Document } from '../knowledge/document'
import type { SiteIdentity } from '../knowledge/site-identity'
import { sharingWords } from '../language/words/sharing'
import { embedCode } from './embed-code'
import { shortPath } from './share-code'
import { takenPaths } from './taken-paths'

/** What a member passes on to someone else. */
export type ShareKit = {
  /** Absolute; the page's own address when the document has no short one. */
  link: string
  paths: ReturnType<typeof takenPaths>
  mail: { subject: string; body: string; href: string }
  social: string
  newsletter: string
  embed: string
}

/** X counts 280 signs; others take more. */
const mostOnSocialMedia = 280

export function shareKitOf(document: Document, site: SiteIdentity, origin: string): ShareKit {
  const { locale, kind, title, lead, path, shareCode } = document
  const words = sharingWords[locale]
  const link = origin + (shareCode ? shortPath(kind, shareCode, locale) : path)
  const subject = words.mailSubject(title)
  const body = [
    words.mailGreeting,
    `${words.mailOpening}\n${words.quoted(title)}`,
    lead,
    `${words.mailRead}\n${link}`,
    words.mailClosing(site.publisher || site.name),
  ].join('\n\n')
  return {
    link,
    paths: takenPaths(document),
    mail: {
      subject,
      body,
      href: `mailto:?subject=${encoded(subject)}&body=${encoded(body)}`,
    },
    social: socialText(title, lead, link),
    newsletter: `${title}\n\n${lead}\n\n${words.newsletterRead} ${link}`,
    embed: embedCode(document, site, origin),
  }
}

/** RFC 6068 § 5: lines end with CRLF in a mailto. Half a character cannot be encoded, and says nothing. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '').replace(/\r?\n/g, '\r\n'))
}

/** The title, as much of the lead as holds in whole words, and the link. */
function socialText(title: string, lead: string, link: string): string {
  const room = mostOnSocialMedia - title.length - link.length - 4
  const kept = lead.length <= room ? lead : cutAtWord(lead, room - 1)
  return [title, kept, link].filter(Boolean).join('\n\n')
}

function cutAtWord(text: string, most: number): string {
  if (most < 40) return ''
  return `${text.slice(0, most).replace(/[\s\u00A0]+\S*$/, '')}…`
}
