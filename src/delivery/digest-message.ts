import type { BulletinIdentity } from '../bulletins/edition-content'
import type { PersonalLinks } from '../bulletins/personal-links'
import { personalise } from '../bulletins/personal-links'
import { type Locale, languageTag } from '../language/locale'
import { digestWords } from '../language/words/digests'
import { listIdOf, messageIdOf } from './bulletin-message'
import { type Message, rawMessage } from './message'
import type { Snapshot } from './store-snapshots'

type DigestMessage = {
  /** Of the ledger row: the same for every attempt. */
  digestId: string
  to: string
  locale: Locale
  period: string
  /** Those it speaks of, one at least. The first one sends it. */
  bulletins: BulletinIdentity[]
  mail: Snapshot
  links: PersonalLinks
  publicUrl: string
  now: Date
}

/** The digest of one person, with the headers that every bulletin carries. */
export async function digestMessage(given: DigestMessage): Promise<Message> {
  const { digestId, to, locale, period, bulletins, links, publicUrl, now } = given
  const [first] = bulletins
  if (!first) throw new RangeError('A digest speaks of one bulletin at least')
  const isOne = bulletins.length === 1
  const { subject, html, text } = personalise(given.mail, links)
  return rawMessage({
    from: { name: first.senderName, address: first.senderEmail },
    replyTo: first.replyTo ?? undefined,
    to,
    subject,
    html,
    text,
    date: now,
    messageId: messageIdOf(digestId, publicUrl, first.senderEmail),
    headers: {
      'X-Delivery-Id': digestId,
      'List-Id': isOne
        ? listIdOf(first.name, first.slug, publicUrl)
        : listIdOf(digestWords[locale].severalBulletins, 'digest', publicUrl),
      // RFC 8058. Of one bulletin it leaves that one; of several, all that the digest is made of.
      'List-Unsubscribe': `<${links.unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Feedback-ID': `${period.replace('/', '-')}:${isOne ? first.slug : 'digest'}:digest:liaison`,
      'Content-Language': languageTag[locale],
    },
  })
}
