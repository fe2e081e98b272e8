import MailComposer from 'nodemailer/lib/mail-composer'
import type { Envelope } from '../platform/smtp'

export type Message = { envelope: Envelope; messageId: string; raw: Buffer }

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
    // Ready as they are: folding a signed address would break it.
    headers: Object.entries(headers).map(([key, value]) => ({ key, value: { prepared: true, value: oneLine(value) } })),
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const raw = await composer.compile().build()
  return { envelope: { from: from.address, to }, messageId, raw }
}

function oneLine(value: string): string {
  return value.replace(/[\r\n]+/g, ' ')
}
