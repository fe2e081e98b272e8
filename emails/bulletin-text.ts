import type { BulletinItem, BulletinMail, BulletinSection } from './bulletin-mail'
import { needsContents } from './parts/contents'
import { blocks, linkLines, underlined, wrap } from './parts/plain-text'
import { safeHref } from './parts/safe-href'
import { identificationLines, labelled, oneLine, readers } from './parts/wording'

/** The same edition as plain text: the same contents, in the same order, with the same links. */
export function bulletinText(mail: BulletinMail): string {
  return `${blocks(
    [
      blocks([underlined(oneLine(mail.bulletinName), '='), wrap(oneLine(mail.edition))], '\n'),
      linkLines(mail.words.viewOnline, mail.links.web),
      mail.opening?.text.trim(),
      needsContents(mail) && contents(mail),
      ...mail.sections.map((section) => sectionText(section, mail)),
      colophon(mail),
    ],
    '\n\n\n',
  )}\n`
}

function contents(mail: BulletinMail): string {
  const headings = mail.sections.map((section) => `- ${wrap(oneLine(section.heading), '  ')}`)
  return `${underlined(mail.words.contents, '=')}\n\n${headings.join('\n')}`
}

function sectionText(section: BulletinSection, mail: BulletinMail): string {
  const items = section.items.map((item) => itemText(item, mail))
  return blocks([underlined(oneLine(section.heading), '='), items.join('\n\n\n')])
}

function itemText(item: BulletinItem, mail: BulletinMail): string {
  const { words, lang } = mail
  const href = safeHref(item.url)
  const kind = item.sample ? `${item.kindLabel} [${words.sample}]` : item.kindLabel
  const event = item.event && [
    labelled(lang, words.when, item.event.when),
    item.event.place && labelled(lang, words.where, oneLine(item.event.place)),
  ]
  return blocks([
    `${kind}\n${underlined(oneLine(item.title), '-')}`,
    item.image?.alt && wrap(`[${oneLine(item.image.alt)}]`),
    event &&
      blocks(
        event.map((line) => line && wrap(line, '  ')),
        '\n',
      ),
    wrap(item.lead),
    readers(item, words, lang)
      .map((line) => wrap(line, '  '))
      .join('\n'),
    href && linkLines(item.linkText, href),
  ])
}

function colophon({ identification, links, words, lang, policyNotice }: BulletinMail): string {
  return blocks([
    '* * *',
    identificationLines(identification, words, lang)
      .map((line) => wrap(line))
      .join('\n'),
    policyNotice && wrap(oneLine(policyNotice)),
    wrap(words.why),
    linkLines(words.preferences, links.preferences),
    linkLines(words.unsubscribe, links.unsubscribe),
    linkLines(words.privacy, links.privacy),
  ])
}
