import { Readable } from 'node:stream'
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection'
import { isLoopback } from './env'
import { classify, type Handover } from './smtp-reply'

/** RFC 5321 §4.5.3.2 allows more; a lease must outlive the longest of them. */
export const smtpTimeouts = { connect: 10_000, greeting: 10_000, silence: 30_000, send: 60_000 }

export type Envelope = { from: string; to: string }

/** The mail server could not be reached, greeted or logged in to. No message was touched. */
export class MailServerAway extends Error {
  readonly code = 'mail-server-away'
}

/**
 * One open connection, ready for messages, one at a time.
 * @throws MailServerAway
 */
export async function openSession(smtpUrl: string): Promise<SmtpSession> {
  const connection = new SMTPConnection(optionsOf(new URL(smtpUrl)))
  try {
    await connect(connection)
    await login(connection, new URL(smtpUrl))
  } catch (cause) {
    connection.close()
    throw new MailServerAway(sayWhy(cause as SmtpFailure), { cause })
  }
  return new SmtpSession(connection)
}

export class SmtpSession {
  isOpen = true

  constructor(private readonly connection: SMTPConnection) {
    // Without listeners an error between two messages would end the process.
    connection.on('error', () => this.forget())
    connection.on('end', () => this.forget())
  }

  /** Hands one message over. Never throws: what is not known is said (`uncertain`). */
  async send(envelope: Envelope, raw: Buffer): Promise<Handover> {
    let hasBegun = false
    // The server asks for the message (354) before it is read: until then nothing can have been accepted.
    const message = new Readable({
      read() {
        hasBegun = true
        this.push(raw)
        this.push(null)
      },
    })
    const handover = await new Promise<Handover>((resolve) => {
      // A server may go quiet for ever, one byte at a time: no single timeout of the connection bounds the whole.
      const tooLong = setTimeout(() => {
        this.drop()
        resolve(classify({ code: 'ETIMEDOUT' }, hasBegun))
      }, smtpTimeouts.send)
      this.connection.send({ ...envelope, size: raw.length }, message, (error, info) => {
        clearTimeout(tooLong)
        resolve(error ? classify(error, hasBegun) : { outcome: 'accepted', reply: info?.response ?? '' })
      })
    })
    if (handover.outcome !== 'accepted') await this.reset(handover)
    return handover
  }

  close(): void {
    if (this.isOpen) this.connection.quit()
    this.isOpen = false
  }

  /** After a refusal the server still holds the refused transaction (RFC 5321 §4.1.1.5). */
  private async reset(handover: Handover): Promise<void> {
    const isAnswered = handover.outcome === 'deferred' || handover.outcome === 'failed'
    if (!isAnswered || !this.isOpen) return this.drop()
    await new Promise<void>((resolve) => {
      const tooLong = setTimeout(() => resolve(this.drop()), smtpTimeouts.greeting)
      this.connection.reset((error) => {
        clearTimeout(tooLong)
        if (error) this.drop()
        resolve()
      })
    })
  }

  private drop(): void {
    this.forget()
    this.connection.close()
  }

  private forget(): void {
    this.isOpen = false
  }
}

type SmtpFailure = Error & { code?: string; responseCode?: number; command?: string; originalCode?: string }

/** On one's own machine nobody stands between; anywhere else, nothing is said in the clear. */
function optionsOf(url: URL): SMTPConnectionOptions {
  const isOwnMachine = isLoopback(url.hostname)
  const secure = url.protocol === 'smtps:'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && !isOwnMachine,
    tls: isOwnMachine ? { rejectUnauthorized: false } : {},
    connectionTimeout: smtpTimeouts.connect,
    greetingTimeout: smtpTimeouts.greeting,
    socketTimeout: smtpTimeouts.silence,
  }
}

function connect(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once('error', reject)
    connection.once('end', () => reject(new Error('Connection closed')))
    connection.connect((error) => (error ? reject(error) : resolve()))
  })
}

async function login(connection: SMTPConnection, url: URL): Promise<void> {
  if (!url.username) return
  const credentials = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject)
    connection.once('end', () => reject(new Error('Connection closed')))
    connection.login({ credentials }, (error) => (error ? reject(error) : resolve()))
  })
}

/** A few words for staff, without what a server may repeat of a person's address. */
function sayWhy({ code, originalCode, responseCode, command }: SmtpFailure): string {
  return [originalCode ?? code ?? 'ECONNECTION', responseCode, command].filter(Boolean).join(' ')
}
