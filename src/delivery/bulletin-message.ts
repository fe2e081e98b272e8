import { encodeWord } from 'nodemailer/lib/mime-funcs'
import type { EditionContent } from '../bulletins/edition-content'
import type { PersonalLinks } from '../bulletins/personal-links'
import { personalise } from '../bulletins/personal-links'
import { languageTag } from '../language/locale'
import { isLoopback } from '../platform/env'
import { type Message, rawMessage } from './message'
import type { Snapshot } from './store-snapshots'

export type BulletinMessage = {
  /** Of the ledger row: the same for every attempt, so that a receiving server can tell a repeat (RFC 5322 §3.6.4). */
  deliveryId: string
  to: string
  content: EditionContent
  snapshot: Snapshot
  links: PersonalLinks
  publicUrl: string
  now: Date
}

/** The message of one recipient, with the headers that the contract promises. */
export async function bulletinMessage(given: BulletinMessage): Promise<Message> {
  const { content, snapshot, links, publicUrl, to, now } = given
  const { bulletin, locale } = content
  const { subject, html, text } = personalise(snapshot, links)
  return rawMessage({
    from: { name: bulletin.senderName, address: bulletin.senderEmail },
    replyTo: bulletin.replyTo ?? undefined,
    to,
    subject,
    html,
    text,
    date: now,
    messageId: messageIdOf(given.deliveryId, publicUrl, bulletin.senderEmail),
    headers: {
      'X-Delivery-Id': given.deliveryId,
      'List-Id': listIdOf(bulletin.name, bulletin.slug, publicUrl),
      // RFC 8058: both, or the mail client shows no button.
      'List-Unsubscribe': `<${links.unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      // Which mailing a complaint is about; nothing in it is about the person.
      'Feedback-ID': `${content.edition.id}:${bulletin.slug}:bulletin:liaison`,
      'Content-Language': languageTag[locale],
    },
  })
}

/** RFC 2919: a phrase, and a name under our own host. */
export function listIdOf(name: string, slug: string, publicUrl: string): string {
  return `${phrase(name)} <${slug}.${new URL(publicUrl).hostname}>`
}

/** Our public host; on one's own machine, the sender's domain, since `localhost` is everybody's. */
export function messageIdOf(deliveryId: string, publicUrl: string, senderEmail: string): string {
  const { hostname } = new URL(publicUrl)
  const domain = isLoopback(hostname) ? senderEmail.slice(senderEmail.lastIndexOf('@') + 1) : hostname
  return `<${deliveryId}@${domain}>`
}

/**
 * A display name as RFC 5322 wants it: plain words where they are enough, else encoded ones (RFC 2047). Not quoted: the
 * composer would wrap the quotes, and the address after them, in an encoded word.
 */
function phrase(name: string): string {
  const oneLine = name.replace(/[\r\n]+/g, ' ').trim()
  return /^[\w !#$%&'*+/=?^`{|}~-]+$/.test(oneLine) ? oneLine : encodeWord(oneLine, 'Q', 52)
}
