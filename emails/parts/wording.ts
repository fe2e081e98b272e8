import type { BulletinItem, BulletinWords } from '../bulletin-mail'
import type { Identification, IdentificationWords, MailLanguage } from '../identification'

/** "Pour : parents" in French, where a no-break space stands before the colon; "For: parents" in English. */
export function labelled(lang: MailLanguage, label: string, value: string): string {
  return `${label}${lang === 'fr-CA' ? '\u00a0' : ''}: ${value}`
}

/** What people typed, on one line: a line break in a title or a subject would forge a heading or a header. */
export function oneLine(text: string): string {
  return text.replace(/[\t\n\r\f\v\u0085\u2028\u2029 ]+/g, ' ').trim()
}

export function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map(oneLine)
    .filter((line) => line !== '')
}

/** The lines that say who sends, for whom, from where and how to reach them: the same in both parts. */
export function identificationLines(
  who: Identification,
  words: IdentificationWords,
  lang: MailLanguage,
): string[] {
  const sender = `${words.sentBy} ${oneLine(who.senderName)}`
  const onBehalf = who.onBehalfOf ? ` ${words.onBehalfOf} ${oneLine(who.onBehalfOf)}` : ''
  return [
    `${sender}${onBehalf}`,
    ...lines(who.postalAddress),
    labelled(lang, words.contact, oneLine(who.contact)),
  ]
}

/** For whom, and where: a line each, none when there is nothing to say. */
export function readers(item: BulletinItem, words: BulletinWords, lang: MailLanguage): string[] {
  return [
    item.audiences.length > 0 ? labelled(lang, words.audiences, item.audiences.map(oneLine).join(', ')) : '',
    item.territories.length > 0
      ? labelled(lang, words.territories, item.territories.map(oneLine).join(', '))
      : '',
  ].filter((line) => line !== '')
}
