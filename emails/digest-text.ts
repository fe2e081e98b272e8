import type { DigestEdition, DigestItem, DigestMail } from './digest-mail'
import { blocks, linkLines, underlined, wrap } from './parts/plain-text'
import { safeHref } from './parts/safe-href'
import { identificationLines, oneLine } from './parts/wording'

/** The same digest as plain text: the same contents, in the same order, with the same links. */
export function digestText(mail: DigestMail): string {
  return `${blocks(
    [
      blocks([underlined(oneLine(mail.title), '='), wrap(oneLine(mail.round))], '\n'),
      ...mail.editions.map(editionText),
      colophon(mail),
    ],
    '\n\n\n',
  )}\n`
}

function editionText({ issue, title, url, preheader, sections, more, linkText }: DigestEdition): string {
  const href = safeHref(url)
  return blocks([
    blocks([underlined(oneLine(title), '-'), wrap(oneLine(issue))], '\n'),
    preheader && wrap(oneLine(preheader)),
    ...sections.map(({ heading, items }) =>
      blocks([wrap(oneLine(heading)), items.map(itemText).join('\n')], '\n'),
    ),
    more && wrap(more),
    href && linkLines(linkText, href),
  ])
}

function itemText({ title, url, note }: DigestItem): string {
  const href = safeHref(url)
  return blocks([`- ${wrap(`${oneLine(title)} (${note})`, '  ')}`, href && `  ${href}`], '\n')
}

function colophon({ identifications, links, words, lang, policyNotice }: DigestMail): string {
  return blocks([
    '* * *',
    ...identifications.map((one) =>
      identificationLines(one, words, lang)
        .map((line) => wrap(line))
        .join('\n'),
    ),
    policyNotice && wrap(oneLine(policyNotice)),
    wrap(words.why),
    linkLines(words.preferences, links.preferences),
    linkLines(words.unsubscribe, links.unsubscribe),
    linkLines(words.privacy, links.privacy),
  ])
}
