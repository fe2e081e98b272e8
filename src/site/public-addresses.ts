import { segments } from '../language/routes'
import { cardSegment } from '../sharing/taken-paths'

const { fr, en } = segments.subscribe

/**
 * What bears the policy of public pages, as a rule of the configuration: all but what sets its own. The admin, drafts
 * and the pages of one person get a nonce (proxy.ts), REST has its policy, the handlers of mails’ links hand on a page with the one it
 * was made under, a card may be framed, and a picture is none of a page’s business.
 */
const others = [
  'admin(?:/|$)',
  'api/',
  '_next/',
  '[cpu]/',
  `(?:fr|en)/(?:${fr}|${en}|confirm|preferences|unsubscribe|preview)(?:/|$)`,
  `fr/[a-z-]+/[^/]+/${cardSegment.fr}$`,
  `en/[a-z-]+/[^/]+/${cardSegment.en}$`,
  '.*\\.(?:svg|png|ico|woff2)$',
]

export const publicAddresses = `/:path((?!${others.join('|')}).*)`
