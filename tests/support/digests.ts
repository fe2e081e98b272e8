import { simpleParser } from 'mailparser'
import type { Payload } from 'payload'
import type { Frequency } from '../../src/audience/frequency'
import type { EditionContent } from '../../src/bulletins/edition-content'
import { editionStatus } from '../../src/delivery/edition-status'
import type { DigestCounts, SendingStatus } from '../../src/delivery/sending'
import { digestBook } from '../../src/delivery/store-digests'
import { startEdition } from './editions'
import type { MailServer } from './mail-server'

let number = 0

/** An edition whose subject tells it from every other. */
export async function startNamed(
  payload: Payload,
  bulletin: string,
  subject: string,
  now: Date,
  changes: Partial<EditionContent> = {},
): Promise<string> {
  const id = await startEdition(payload, bulletin, ['fr'], now, {
    subject,
    edition: { id: subject, number: ++number, slug: `${number}-x` },
    ...changes,
  })
  return id
}

export async function statusOf(
  payload: Payload,
  edition: string,
): Promise<SendingStatus & { digests: DigestCounts }> {
  const found = await editionStatus(payload, edition)
  if (!found) throw new Error('no such edition')
  return { ...found, digests: await digestBook(payload).counts(edition) }
}

export async function chooseFrequency(payload: Payload, id: string, frequency: Frequency): Promise<void> {
  await payload.update({ collection: 'subscribers', id, data: { frequency }, overrideAccess: true })
}

/** What one address got: its digests as the titles of their editions, in order, and the number of its single editions. */
export async function mailsOf(server: MailServer, to: string) {
  const mails = await Promise.all(
    server.received.filter((mail) => mail.to === to).map(({ raw }) => simpleParser(raw)),
  )
  return mails.map((mail) => ({
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: String(mail.html),
    header: (name: string) => String(mail.headerLines.find(({ key }) => key === name)?.line ?? ''),
  }))
}

/** Whether every digest that was made has ended. */
export async function areDigestsSettled(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'digests',
    where: { state: { in: ['pending', 'claimed', 'submitting'] } },
    overrideAccess: true,
  })
  return totalDocs === 0
}
