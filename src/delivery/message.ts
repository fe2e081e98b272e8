import MailComposer from 'nodemailer/lib/mail-composer'
import type { Envelope } from '../platform/smtp'

export type Message = { envelope: Envelope; messageId: string; raw: Buffer }

/** What a row has become by the time it is its turn. */
export type Preparation =
  | { outcome: 'ready'; message: Message }
  /** It must not be sent, now or later. */
  | { outcome: 'suppressed'; reason: string }
  /** Not now: what it belongs to is not being sent, or the person wants nothing before `until`. */
  | { outcome: 'hold'; reason: string; until?: Date }

export type MessageParts = {
  from: { name: string; address: string }
  replyTo?: string
  /** One address: nobody learns who else receives it. */
  to: string
  subject: string
  html: string
  text: string
  date: Date
  messageId: string
  /** One line each, ASCII. */
  headers: Record<string, string>
}

/** A message ready for the wire. Nothing in it can make the composer open a file or an address. */
export async function rawMessage(parts: MessageParts): Promise<Message> {
  const { from, replyTo, to, subject, html, text, date, messageId, headers } = parts
  const composer = new MailComposer({
    from,
    to: { name: '', address: to },
    ...(replyTo ? { replyTo: { name: '', address: replyTo } } : {}),
    subject: oneLine(subject),
    text,
    html,
    date,
    messageId,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value: oneLine(value) })),
    normalizeHeaderKey: spellingOf(headers),
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const raw = await composer.compile().build()
  return { envelope: { from: from.address, to }, messageId, raw }
}

/** The composer writes `X-Delivery-ID`; names are written here as the standards and the contract spell them. */
function spellingOf(headers: Record<string, string>): (key: string) => string {
  const spelt = new Map(Object.keys(headers).map((key) => [key.toLowerCase(), key]))
  return (key) => spelt.get(key.toLowerCase()) ?? key
}

function oneLine(value: string): string {
  return value.replace(/[\r\n]+/g, ' ')
}
