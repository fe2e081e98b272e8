import type { NoticeMail } from './notice-mail'
import { blocks, linkLines, underlined, wrap } from './parts/plain-text'
import { safeHref } from './parts/safe-href'
import { identificationLines, oneLine } from './parts/wording'

/** The notice as plain text. The words that offer the address again are for the button's sake: not said here. */
export function noticeText(notice: NoticeMail): string {
  const href = notice.action && safeHref(notice.action.url)
  const out = notice.wayOut && safeHref(notice.wayOut.url)
  return `${blocks([
    underlined(oneLine(notice.title), '='),
    ...notice.paragraphs.map((paragraph) => wrap(paragraph)),
    notice.action && href && linkLines(notice.action.label, href),
    ...notice.afterword.map((paragraph) => wrap(paragraph)),
    notice.wayOut && out && linkLines(notice.wayOut.label, out),
    '* * *',
    identificationLines(notice.identification, notice.words, notice.lang)
      .map((line) => wrap(line))
      .join('\n'),
  ])}\n`
}
