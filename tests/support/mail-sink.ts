import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** An SMTP server that writes each message to a file, so that a test in any process can read what a person would get. */
export async function openMailSink(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  mkdirSync(folder, { recursive: true })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join(',')
        const file = path.join(folder, `${Date.now()}-${randomUUID()}`)
        // Written beside, then renamed: a reader never sees half a message.
        writeFileSync(`${file}.part`, Buffer.concat([Buffer.from(`X-Envelope-To: ${to}\r\n`), ...chunks]))
        renameSync(`${file}.part`, `${file}.eml`)
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

export type ReceivedMail = ParsedMail & { raw: string; envelopeTo: string }

/** Every message so far, oldest first; of one address where it is given. */
export async function mailsIn(folder: string, to?: string): Promise<ReceivedMail[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort()
  const mails: ReceivedMail[] = []
  for (const file of files) {
    const raw = readFileSync(path.join(folder, file), 'utf8')
    const envelopeTo = /^X-Envelope-To: (.*)$/m.exec(raw)?.[1]?.trim() ?? ''
    if (to && envelopeTo !== to) continue
    mails.push(Object.assign(await simpleParser(raw), { raw, envelopeTo }))
  }
  return mails
}

/** Waits for the message a person is waiting for. */
export async function waitForMail(
  folder: string,
  to: string,
  isWanted: (mail: ReceivedMail) => boolean = () => true,
): Promise<ReceivedMail> {
  for (let tries = 0; tries < 300; tries++) {
    const found = (await mailsIn(folder, to)).findLast(isWanted)
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`No such mail came for ${to}`)
}

/** An edition of a bulletin, or a digest of several, not a notice. */
export const isBulletin = ({ raw }: ReceivedMail): boolean => /^List-Id: /im.test(raw)

/** What a week or a month of editions comes to, in one mail. */
export const isDigest = ({ headers }: ReceivedMail): boolean =>
  String(headers.get('feedback-id')).includes(':digest:')
