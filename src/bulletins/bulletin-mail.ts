import type { BulletinItem, BulletinMail, BulletinWords } from '../../emails/bulletin-mail'
import { wrap } from '../../emails/parts/plain-text'
import { calendarLeaf, dateInWords, spanInWords } from '../language/dates'
import { type Locale, languageTag } from '../language/locale'
import { pathTo } from '../language/routes'
import { mailWords } from '../language/words/mail'
import type { EditionContent, EditionItem, EventMoment } from './edition-content'
import { placeholders } from './personal-links'

/** Where the mail is read from: the origin of every link, and the day written under the title. */
export type MailSurroundings = { publicUrl: string; date: Date }

/** The edition as its template takes it, for all readers at once: their own links are placeholders. */
export function bulletinMail(content: EditionContent, { publicUrl, date }: MailSurroundings): BulletinMail {
  const { locale, bulletin, edition } = content
  const words = mailWords[locale]
  const { senderName, onBehalfOf, postalAddress, contact } = bulletin
  return {
    lang: languageTag[locale],
    subject: content.subject,
    preheader: content.preheader,
    bulletinName: bulletin.name,
    edition: words.edition(edition.number, dateInWords(date, locale)),
    opening: content.opening && { html: content.opening.mail, text: wrapped(content.opening.text) },
    sections: content.sections.map(({ heading, items }) => ({
      heading,
      items: items.map((item) => bulletinItem(item, locale, publicUrl)),
    })),
    policyNotice: content.policyNotice ?? '',
    identification: { senderName, onBehalfOf, postalAddress, contact },
    links: {
      web: publicUrl + pathTo(locale, 'bulletins', edition.slug),
      privacy: publicUrl + pathTo(locale, 'privacy'),
      ...placeholders,
    },
    words: bulletinWords(locale, bulletin.name),
  }
}

/** Strings alone: the mail is handed to another thread, which functions cannot enter. */
function bulletinWords(locale: Locale, name: string): BulletinWords {
  const { edition, why, online, kind, sectionOf, sectionOfSeveral, read, ...words } = mailWords[locale]
  return { ...words, why: why(name) }
}

function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) => wrap(line))
    .join('\n')
}

function bulletinItem(item: EditionItem, locale: Locale, publicUrl: string): BulletinItem {
  const words = mailWords[locale]
  const { kind, title, lead, audiences, territories, sample } = item
  return {
    kind,
    kindLabel: words.kind[kind],
    title,
    lead,
    url: publicUrl + item.path,
    linkText: words.read[kind](title),
    audiences,
    territories,
    sample,
    image: item.image && { ...item.image, url: new URL(item.image.url, publicUrl).href },
    event: item.event && eventDate(item.event, locale),
  }
}

function eventDate({ startsAt, endsAt, place }: EventMoment, locale: Locale): BulletinItem['event'] {
  const { day, month } = calendarLeaf(startsAt, locale)
  return { day, month, when: spanInWords(startsAt, endsAt, locale), place }
}
