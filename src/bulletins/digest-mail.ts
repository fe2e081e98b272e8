import type { DigestEdition, DigestMail } from '../../emails/digest-mail'
import type { Identification } from '../../emails/identification'
import { dateInWords } from '../language/dates'
import { type Locale, languageTag } from '../language/locale'
import { pathTo } from '../language/routes'
import { digestWords } from '../language/words/digests'
import { mailWords } from '../language/words/mail'
import type { BulletinIdentity, EditionContent } from './edition-content'
import { placeholders } from './personal-links'

/** What a digest is made of: editions as they were frozen, oldest first, and the moment of the round. */
export type DigestContents = {
  locale: Locale
  frequency: 'each' | 'weekly' | 'monthly'
  at: Date
  editions: { content: EditionContent; startedAt: Date }[]
}

/** Titles in one mail, shared out between its editions: a mail above 102 kB is cut by some readers. */
const mostTitles = 120

/** The digest as its template takes it, for all readers of the same editions: their own links are placeholders. */
export function digestMail(
  { locale, frequency, at, editions }: DigestContents,
  publicUrl: string,
): DigestMail {
  const words = digestWords[locale]
  const { preferences, unsubscribe, privacy, sentBy, onBehalfOf, contact } = mailWords[locale]
  const bulletins = bulletinsOf(editions.map(({ content }) => content))
  const [only] = bulletins
  const isOne = bulletins.length === 1
  const name = isOne && only ? only.name : words.severalBulletins
  const most = Math.max(2, Math.floor(mostTitles / editions.length))
  return {
    lang: languageTag[locale],
    subject: words.subject[frequency](name),
    preheader: editions.map(({ content }) => content.subject).join(' · '),
    title: name,
    round: words.round[frequency](dateInWords(at, locale)),
    editions: editions.map((edition) => digestEdition(edition, most, publicUrl)),
    identifications: identificationsOf(bulletins),
    policyNotice: noticeOf(editions, locale),
    links: { ...placeholders, privacy: publicUrl + pathTo(locale, 'privacy') },
    words: {
      preferences,
      privacy,
      sentBy,
      onBehalfOf,
      contact,
      unsubscribe: isOne ? unsubscribe : words.unsubscribe,
      why: words.why[frequency](words.names(bulletins.map((one) => one.name))),
    },
  }
}

/** As it was frozen with the last edition that bears one, in the language of the digest rather than in the other. */
function noticeOf(editions: DigestContents['editions'], locale: Locale): string {
  const told = editions.map(({ content }) => content).filter(({ policyNotice }) => policyNotice)
  return (told.findLast((content) => content.locale === locale) ?? told.at(-1))?.policyNotice ?? ''
}

/** The bulletins of these editions, each once, in the order of the mail. */
export function bulletinsOf(contents: EditionContent[]): BulletinIdentity[] {
  return [...new Map(contents.map(({ bulletin }) => [bulletin.id, bulletin])).values()]
}

function identificationsOf(bulletins: BulletinIdentity[]): Identification[] {
  const all = bulletins.map(({ senderName, onBehalfOf, postalAddress, contact }) => ({
    senderName,
    onBehalfOf,
    postalAddress,
    contact,
  }))
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
}

/** In the language of the edition: one that has no English is shown in French, and says so to a screen reader. */
function digestEdition(
  { content, startedAt }: DigestContents['editions'][number],
  most: number,
  publicUrl: string,
): DigestEdition {
  const { locale, edition, bulletin, subject, preheader } = content
  const words = digestWords[locale]
  const mail = mailWords[locale]
  let left = most
  const sections = content.sections
    .map(({ heading, items }) => {
      const shown = items.slice(0, left)
      left -= shown.length
      return { heading, items: shown }
    })
    .filter(({ items }) => items.length > 0)
  const all = content.sections.reduce((sum, { items }) => sum + items.length, 0)
  const hidden = all - (most - left)
  return {
    lang: languageTag[locale],
    issue: words.issue(bulletin.name, edition.number, dateInWords(startedAt, locale)),
    title: subject,
    url: publicUrl + pathTo(locale, 'bulletins', edition.slug),
    preheader,
    sections: sections.map(({ heading, items }) => ({
      heading,
      items: items.map(({ kind, title, path, sample }) => ({
        kind,
        title,
        url: publicUrl + path,
        note: [mail.kind[kind], ...(sample ? [mail.sample] : [])].join(' · '),
      })),
    })),
    more: hidden > 0 ? words.more(hidden) : '',
    linkText: words.read(edition.number, bulletin.name),
  }
}
