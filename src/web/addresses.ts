/**
 * Groups of addresses that bear headers of their own (next.config.ts), as Next is asked for them: those of the folders of
 * `src/app`, since `route` has passed before. Groups without a name, for the reason told there.
 */

const linked = 'confirm|preferences|unsubscribe|rights|address|undo|renew'
const personal = `subscribe|${linked}`

/** Where links in mails lead: the address is a key. */
export const linkAddresses = `/(fr|en)/(${linked})/(.*)`

/**
 * What bears the policy of public pages: all but what sets its own. The admin, drafts and the pages of one person get a
 * nonce (proxy.ts), REST has its policy, the handlers of mails’ links hand on a page with the one it was made under, a card
 * may be framed, and a picture is none of a page’s business.
 */
const others = [
  'admin(?:/|$)',
  'api/',
  '_next/',
  `(?:fr|en)/(?:${personal}|preview)(?:/|$)`,
  '(?:fr|en)/[a-z-]+/[^/]+/card$',
  '.*\\.(?:svg|png|ico|woff2)$',
]

export const publicAddresses = `/((?!${others.join('|')}).*)`
