import { type Locale, languageTag } from '../language/locale'
import { embedSegment, pathTo } from '../language/routes'
import { audienceWords } from '../language/words/audience'
import { collectingWords } from '../language/words/collecting'
import { embedWords } from '../language/words/embed'
import type { Bulletin } from './bulletin'
import { consentText } from './consent-text'

/** What staff copy. `en` is `null` where the bulletin has no English; `sites`, the origins named in the settings. */
export type EmbeddedForms = { fr: string; en: string | null; version: string; sites: string[] }

/**
 * The form of one bulletin as HTML, for a page of another site: no script, no style, nothing fetched. It bears the digest of
 * the consent text it shows, so that a proof never names a text that was not read. `origin` has no trailing slash.
 */
export function embeddedForm(bulletin: Bulletin, locale: Locale, origin: string): string {
  const words = audienceWords[locale]
  const collecting = collectingWords[locale]
  const { details, accept, hash } = consentText(bulletin, locale)
  const id = (name: string) => `liaison-${bulletin.slug}-${locale}-${name}`
  const action = `${origin}${pathTo(locale, 'subscribe', embedSegment[locale])}`
  return [
    `<form method="post" action="${html(action)}" accept-charset="utf-8" lang="${languageTag[locale]}" aria-labelledby="${id('title')}">`,
    `  <p id="${id('title')}"><strong>${html(embedWords[locale].form.title(bulletin.name))}</strong></p>`,
    '  <p>',
    `    <label for="${id('email')}">${html(words.email)} ${html(words.required)}</label><br>`,
    `    <input id="${id('email')}" name="email" type="email" autocomplete="email" required>`,
    '  </p>',
    '  <p hidden>',
    `    <label for="${id('details')}">${html(words.subscribe.leaveEmpty)}</label>`,
    `    <input id="${id('details')}" name="details" type="text" tabindex="-1" autocomplete="off">`,
    '  </p>',
    ...details.map((paragraph) => `  <p>${html(paragraph)}</p>`),
    '  <p>',
    `    <input id="${id('consent')}" name="consent" type="checkbox" value="yes" required>`,
    `    <label for="${id('consent')}">${html(accept)} ${html(words.required)}</label>`,
    '  </p>',
    `  <p>${html([collecting.means, collecting.purposes, collecting.thirdParties, collecting.rights].join(' '))}</p>`,
    `  <p><a href="${html(origin + pathTo(locale, 'privacy'))}">${html(collecting.policy)}</a></p>`,
    `  <input name="bulletins" type="hidden" value="${html(bulletin.slug)}">`,
    `  <input name="text" type="hidden" value="${hash}">`,
    `  <p><button type="submit">${html(words.subscribe.submit)}</button></p>`,
    '</form>',
    '',
  ].join('\n')
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const html = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
